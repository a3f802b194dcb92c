// rule: relation-cycle
// severity: HIGH
// over: edges
// vi: Quan hệ vòng tròn
// en: A cycle of relations
// why: Văn bản đã bị thay thế không thể sửa đổi văn bản thay nó, và không hai văn bản nào thực hiện lẫn nhau. / What was replaced cannot amend its successor; nothing implements what implements it.
// do: Xem lại chiều của hai quan hệ và ký hiệu của hai văn bản. / Look at both directions and symbols again.
// detail: {a} {says} {b}, mà {b} lại {saysBack} {a}
// precision: 31/31
UNWIND $edges AS edge
MATCH (a:Document {id: edge.from})-[e:SUPERSEDES|REPEALS|AMENDS|IMPLEMENTS|DETAILS|GUIDES]->(b:Document)
WHERE e.id = edge.id
MATCH (b)-[back:SUPERSEDES|REPEALS|AMENDS|IMPLEMENTS|DETAILS|GUIDES]->(a)
WITH a, b, e, back, ['IMPLEMENTS', 'DETAILS', 'GUIDES'] AS upward, ['SUPERSEDES', 'REPEALS', 'AMENDS'] AS changing
WHERE (type(e) IN upward AND type(back) IN upward)
  OR (type(e) IN changing AND type(back) IN changing AND NOT (type(e) = 'AMENDS' AND type(back) = 'AMENDS'))
WITH CASE WHEN a.id < b.id THEN [a, e, b, back] ELSE [b, back, a, e] END AS round
WITH DISTINCT round[0] AS a, round[1] AS e, round[2] AS b, round[3] AS back
RETURN
  [a.id, type(e), b.id, type(back)] AS key, [a.id, b.id] AS about, [e.id, back.id] AS edges, [] AS shown,
  null AS proposal,
  {a: coalesce(a.symbol, a.title, a.id), b: coalesce(b.symbol, b.title, b.id), relation: type(e), back: type(back)} AS facts
