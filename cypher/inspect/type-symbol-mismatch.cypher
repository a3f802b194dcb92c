// rule: type-symbol-mismatch
// severity: MEDIUM
// over: sources
// vi: Thể loại không khớp ký hiệu
// en: The type named is not the symbol's
// why: Thể loại và ký hiệu nói hai điều khác nhau: người đọc sẽ tìm nhầm văn bản. / Type and symbol name two different documents.
// do: Sửa thể loại hoặc chữ viết tắt trong ký hiệu theo bản gốc. / Mend the type or the code after the original.
// detail: Gọi là {word} nhưng ký hiệu {symbol} là của {codeWord}
// precision: 33/33
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)<-[:IN]-(m:Mention)
WHERE NOT m.wordless AND m.symbol IS NOT NULL
OPTIONAL MATCH (m)-[:OF]->(d:Document)
WITH s, d, m.symbol AS symbol, m.type AS type, m, p ORDER BY m.start
WITH s, d, symbol, type, collect({passage: p.id, start: m.start, end: m.end}) AS shown,
  collect(m.text)[0] AS text, max(m.issuedOn) AS issuedOn
RETURN
  [s.sha256, symbol, type] AS key, CASE WHEN d IS NULL THEN [] ELSE [d.id] END AS about, [] AS edges, shown,
  null AS proposal,
  {
    symbol: symbol, type: type, text: text, place: d.place, system: d.system, series: d.series, count: d.count,
    issuedOn: toString(coalesce(issuedOn, d.issuedOn))
  } AS facts
