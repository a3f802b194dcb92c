// rule: parent-lapsed
// severity: MEDIUM
// over: edges
// vi: Văn bản chi tiết của văn bản đã hết hiệu lực
// en: A detailing document whose parent lapsed
// why: Văn bản quy định chi tiết hết hiệu lực cùng văn bản được quy định chi tiết, trừ ngoại lệ (Luật 80/2015/QH13, Điều 154 khoản 4; nay Luật 64/2025/QH15, Điều 57 khoản 2). / It lapses with its parent, exceptions apart.
// do: Xem văn bản thay thế có giữ lại văn bản này không. / See whether the successor keeps it.
// detail: {d} quy định chi tiết {b}, đã bị {ended} {a} từ {since}
// precision: 31/31
// What the successor itself names it keeps («tiếp tục có hiệu lực»), or ends; what names the successor knows of it.
UNWIND $edges AS edge
MATCH (d:Document {id: edge.from})-[e:DETAILS]->(b:Document)
WHERE e.id = edge.id
MATCH (a:Document)-[r:SUPERSEDES|REPEALS]->(b)
WHERE a <> d AND r.scope = 'WHOLE' AND r.assertedBy IN ['SELF', 'REGISTER', 'PERSON']
WITH d, b, e, a, r, coalesce(r.effectiveOn, a.effectiveFrom, a.issuedOn) AS since
WHERE since <= date($today) AND (d.issuedOn IS NULL OR d.issuedOn < since)
  AND NOT EXISTS { (:Document)-[:SUPERSEDES|REPEALS {scope: 'WHOLE'}]->(d) }
  AND NOT EXISTS { MATCH (d)-[:DETAILS|GUIDES|IMPLEMENTS|BASED_ON|CITES]->(a) }
  AND NOT EXISTS { MATCH (a)-[:CITES|EXTENDS|APPLIES|CONTINUES]->(d) }
RETURN
  [d.id, b.id, a.id] AS key, [d.id, b.id, a.id] AS about, [e.id, r.id] AS edges, [] AS shown, null AS proposal,
  {
    d: coalesce(d.symbol, d.title, d.id), b: coalesce(b.symbol, b.title, b.id), a: coalesce(a.symbol, a.title, a.id),
    since: toString(since), relation: type(r)
  } AS facts
