// rule: amendment-not-cited
// severity: LOW
// over: edges
// vi: Căn cứ thiếu văn bản sửa đổi
// en: A basis without its amendment in force
// why: Căn cứ chỉ nêu văn bản gốc mà không nêu lần sửa đổi đang có hiệu lực. / The basis names the original alone.
// do: Thêm «được sửa đổi, bổ sung bởi …» vào căn cứ. / Add the amendment to the basis.
// detail: {c} ngày {cDate} căn cứ {b} mà không nêu {a} đã sửa đổi nó từ {since}
// precision: 32/32
// The newest amendment alone: whoever names that one knows the others.
UNWIND $edges AS edge
MATCH (c:Document {id: edge.from})-[e:BASED_ON]->(b:Document)
WHERE e.id = edge.id AND e.assertedBy = 'SELF' AND NOT c.type IN ['REPORT', 'CONSOLIDATED_TEXT', 'OTHER']
WITH c, b, e, c.issuedOn AS at
WHERE at IS NOT NULL
MATCH (a:Document)-[r:AMENDS]->(b)
WHERE a <> c AND a.symbol IS NOT NULL AND r.certainty = 'EXPLICIT'
WITH c, b, e, a, r, at, coalesce(r.effectiveOn, a.effectiveFrom, a.issuedOn) AS since
WHERE since < at
WITH c, b, e, at, a, r, since ORDER BY since DESC, a.id
WITH c, b, e, at, collect({a: a, r: r, since: since})[0] AS newest
WITH c, b, e, at, newest.a AS a, newest.r AS r, newest.since AS since
WHERE NOT EXISTS { (c)-[:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]->(a) }
  AND NOT EXISTS { MATCH (c)<-[:OF]-(h:Mention {header: true})-[:IN]->(:Passage)-[:IN]->(:Source)-[:DESCRIBES]->(:Identifier)-[:NAMES]->(a) }
  AND NOT EXISTS { (:Document)-[:SUPERSEDES|REPEALS {scope: 'WHOLE'}]->(a) }
RETURN
  [c.id, b.id, a.id] AS key, [c.id, b.id, a.id] AS about, [e.id, r.id] AS edges, [] AS shown,
  coalesce(b.symbol, b.title, b.id) + ', được sửa đổi, bổ sung bởi ' + a.symbol AS proposal,
  {
    c: coalesce(c.symbol, c.title, c.id), cDate: toString(at), b: coalesce(b.symbol, b.title, b.id), a: a.symbol,
    since: toString(since),
    after: COLLECT {
      MATCH (x:Statement {edge: e.id})-[:TO]->(m:Mention)-[:IN]->(q:Passage)
      RETURN {text: q.text, at: m.end - q.start} ORDER BY m.id LIMIT 20
    }
  } AS facts
