// rule: incomplete-citation
// severity: LOW
// over: sources
// vi: Viện dẫn thiếu số và năm
// en: A citation without number and year
// why: Tên luật không kèm số hay năm chỉ nhiều đời luật khác nhau; văn bản dựa vào nó phải nói rõ đời nào. / A name alone stands for every law of that name.
// do: Ghi số, ký hiệu hoặc năm ban hành. / Add the number or the year.
// detail: Văn bản dựa vào «{name}» mà không ghi số, ký hiệu hay năm
// precision: 36/37
// Only what the text itself rests on: names in passing are no fault.
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless AND m.symbol IS NULL AND m.claim CONTAINS '/undated-'
  AND m.type <> 'CONSTITUTION'
  AND EXISTS { (m)<-[:TO]-(st:Statement) WHERE st.assertedBy = 'SELF' AND st.relation IN ['BASED_ON', 'IMPLEMENTS', 'DETAILS', 'GUIDES', 'AMENDS'] }
OPTIONAL MATCH (m)-[:OF]->(d:Document)
WITH s, d, m.claim AS claim, m, p ORDER BY m.start
WITH s, d, claim, collect({passage: p.id, start: m.start, end: m.end}) AS shown, collect(m.text)[0] AS name,
  collect({text: p.text, at: m.end - p.start})[0] AS after
WHERE NOT EXISTS { MATCH (s)-[t:DESCRIBES]->(:Identifier)-[:NAMES]->(d) WHERE t.issuedOn IS NOT NULL OR t.symbol IS NOT NULL OR t.subject }
RETURN
  [s.sha256, head(split(substring(claim, size(head(split(claim, '/'))) + 1), '/'))] AS key,
  CASE WHEN d IS NULL THEN [] ELSE [d.id] END AS about, [] AS edges, shown, null AS proposal, {name: name, after: after} AS facts
