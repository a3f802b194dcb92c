// rule: ambiguous-citation
// severity: MEDIUM
// over: sources
// vi: Viện dẫn có thể là nhiều văn bản
// en: A citation that may be several documents
// why: Ký hiệu này là của nhiều văn bản; người đọc không biết văn bản nào. / Several documents bear this symbol.
// do: Ghi thêm ngày, cơ quan hoặc nơi ban hành. / Add date, issuer or place.
// detail: «{words}» có thể là {count} văn bản: {which}
// precision: 0/0
// draft: only
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless AND EXISTS { (m)-[:CANDIDATE]->(:Document) }
WITH s, m, p ORDER BY m.start
WITH s, coalesce(m.claim, m.text) AS claim, collect({passage: p.id, start: m.start, end: m.end}) AS shown, collect(m)[0] AS m
WITH s, claim, shown, m, COLLECT { MATCH (m)-[c:CANDIDATE]->(d:Document) RETURN d.id ORDER BY c.score DESC, d.id } AS which
RETURN
  [s.sha256, claim] AS key, which AS about, [] AS edges, shown, null AS proposal,
  {words: m.text, count: size(which), which: reduce(all = '', one IN which | all + CASE all WHEN '' THEN '' ELSE ', ' END + one)} AS facts
