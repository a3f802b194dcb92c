// rule: lookalike-symbol
// severity: LOW
// over: documents
// vi: Ký hiệu gần giống nhau
// en: Two symbols that look alike
// why: Cùng số, cùng thể loại, gần ngày nhau và chỉ khác một chữ: có thể là một văn bản bị ghi nhầm ký hiệu. / Same number, type and time, one letter apart: maybe one document.
// do: Xem hai chỗ dẫn có cùng nói về một văn bản không. / See whether both citations mean one document.
// detail: {a} ngày {aDate} và {b} ngày {bDate} chỉ khác nhau một chữ
// precision: 3/3
// Only where one source speaks of both, and nothing relates them.
UNWIND $documents AS id
MATCH (a:Document {id: id})
WHERE a.count IS NOT NULL AND a.issuedOn IS NOT NULL AND a.symbol IS NOT NULL
MATCH (b:Document {count: a.count, type: a.type})
WHERE b.issuedOn >= a.issuedOn - duration({days: 60}) AND b.issuedOn <= a.issuedOn + duration({days: 60})
  AND b.symbolKey <> a.symbolKey AND b.symbol IS NOT NULL AND NOT EXISTS { (a)-[:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(b) }
WITH CASE WHEN a.id < b.id THEN [a, b] ELSE [b, a] END AS pair
WITH DISTINCT pair[0] AS a, pair[1] AS b
CALL (a, b) {
  MATCH (a)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)-[:IN]->(s:Source)
  WHERE NOT m.wordless
  MATCH (s)-[:DESCRIBES]->(:Identifier)-[:NAMES]->(b)
  WITH m, p, s ORDER BY s.sha256, m.start LIMIT 1
  MATCH (s)<-[:IN]-(q:Passage)<-[:IN]-(n:Mention)-[:OF]->(b)
  WHERE NOT n.wordless
  WITH m, p, n, q ORDER BY n.start LIMIT 1
  RETURN [{passage: p.id, start: m.start, end: m.end}, {passage: q.id, start: n.start, end: n.end}] AS shown
}
RETURN
  [a.id, b.id] AS key, [a.id, b.id] AS about, [] AS edges, shown,
  null AS proposal,
  {a: a.symbol, aDate: toString(a.issuedOn), b: b.symbol, bDate: toString(b.issuedOn)} AS facts
