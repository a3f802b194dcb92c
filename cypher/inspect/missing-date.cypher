// rule: missing-date
// severity: LOW
// over: sources
// vi: Viện dẫn không ghi ngày
// en: A citation without its date
// why: Ký hiệu của Đảng và văn bản hành chính lặp lại mỗi nhiệm kỳ, mỗi năm; không có ngày thì không biết là văn bản nào. / Such symbols come again every term or year.
// do: Ghi thêm ngày ban hành ở lần dẫn đầu tiên. / Add the date where it is first cited.
// detail: {symbol} được dẫn mà không ghi ngày ban hành
// precision: 48/48
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless AND m.symbol IS NOT NULL AND m.claim CONTAINS '/undated-'
OPTIONAL MATCH (m)-[:OF]->(d:Document)
WITH s, d, m.symbol AS symbol, m, p ORDER BY m.start
WITH s, d, symbol, collect({passage: p.id, start: m.start, end: m.end}) AS shown
WHERE NOT EXISTS {
  MATCH (s)-[t:DESCRIBES]->(i:Identifier)
  WHERE t.symbol = symbol AND (t.issuedOn IS NOT NULL OR t.subject)
}
RETURN
  [s.sha256, symbol] AS key, CASE WHEN d IS NULL THEN [] ELSE [d.id] END AS about, [] AS edges, shown,
  null AS proposal, {symbol: symbol, known: CASE WHEN d.issuedOn <= s.asOf THEN toString(d.issuedOn) END, by: d.issuer} AS facts
