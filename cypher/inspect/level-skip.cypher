// rule: level-skip
// severity: MEDIUM
// over: edges
// vi: Vượt cấp khi thực hiện
// en: A level is skipped
// why: Cấp xã, cấp huyện thực hiện văn bản Trung ương thông qua văn bản của tỉnh; bỏ qua văn bản của tỉnh là thiếu căn cứ. / Lower levels implement central documents through the province's.
// do: Thêm văn bản của tỉnh vào căn cứ. / Name the province's document too.
// detail: {c} thực hiện {b} mà không nêu {p} của tỉnh
// precision: 31/31
UNWIND $edges AS edge
MATCH (c:Document {id: edge.from})-[e:IMPLEMENTS|BASED_ON]->(b:Document)
WHERE e.id = edge.id AND e.assertedBy = 'SELF' AND c.place CONTAINS '.' AND c.system = 'PARTY'
  AND b.place = 'vn' AND b.system = 'PARTY' AND b.type IN ['RESOLUTION', 'DIRECTIVE', 'CONCLUSION']
  AND (type(e) = 'IMPLEMENTS' OR NOT EXISTS { (c)-[:IMPLEMENTS]->(b) })
MATCH (p:Document)-[f:IMPLEMENTS]->(b)
WHERE p.place = split(c.place, '.')[0] AND p.system = 'PARTY' AND p.issuedOn <= c.issuedOn
  AND NOT EXISTS { (c)-[:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]->(p) }
  AND NOT EXISTS { MATCH (c)-[:IMPLEMENTS|BASED_ON]->(:Document)-[:IMPLEMENTS]->(p) }
  AND NOT EXISTS {
    MATCH (x:Document)-[r:SUPERSEDES|REPEALS {scope: 'WHOLE'}]->(p)
    WHERE coalesce(r.effectiveOn, x.effectiveFrom, x.issuedOn) <= c.issuedOn
  }
WITH c, b, e, p, f ORDER BY p.issuedOn DESC, p.id
WITH c, b, e, collect({p: p, f: f})[0] AS newest
WITH c, b, e, newest.p AS p, newest.f AS f
RETURN
  [c.id, b.id] AS key, [c.id, b.id, p.id] AS about, [e.id, f.id] AS edges, [] AS shown, p.symbol AS proposal,
  {c: coalesce(c.symbol, c.title, c.id), b: coalesce(b.symbol, b.title, b.id), p: coalesce(p.symbol, p.title, p.id)} AS facts
