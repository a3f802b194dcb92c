// rule: date-year-mismatch
// severity: MEDIUM
// over: sources
// vi: Ngày ban hành không thuộc năm trong ký hiệu
// en: A date outside the year that the symbol bears
// why: Văn bản quy phạm pháp luật mang năm ban hành trong ký hiệu; ngày thuộc năm khác thì ngày hoặc ký hiệu sai. / The symbol bears the year of issue: date or symbol is wrong.
// do: Đối chiếu ngày và ký hiệu với bản gốc. / Compare date and symbol with the original.
// detail: {symbol} được ghi ngày {date}, không thuộc năm {year} trong ký hiệu
// precision: 34/34
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless AND m.symbol IS NOT NULL AND m.issuedOn IS NOT NULL
OPTIONAL MATCH (m)-[:OF]->(d:Document)
WITH s, d, m.symbol AS symbol, m.issuedOn AS issuedOn, m, p ORDER BY m.start
WITH s, d, symbol, issuedOn, collect({passage: p.id, start: m.start, end: m.end}) AS shown
RETURN
  [s.sha256, symbol, toString(issuedOn)] AS key, CASE WHEN d IS NULL THEN [] ELSE [d.id] END AS about, [] AS edges, shown,
  null AS proposal, {symbol: symbol, date: toString(issuedOn)} AS facts
