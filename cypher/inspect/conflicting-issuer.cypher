// rule: conflicting-issuer
// severity: LOW
// over: documents
// vi: Một văn bản, hai cơ quan ban hành
// en: One document, two issuers
// why: Cùng một văn bản được nói khác nhau ở hai chỗ; cả hai được giữ với nguồn của chúng. / The same document is told in two ways; both are kept.
// do: Đối chiếu với bản gốc. / Compare with the original.
// detail: {symbol} ngày {date} khi thì là {a}, khi thì là {b}
// precision: 1/1
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.symbol IS NOT NULL
CALL (d) {
  MATCH (d)<-[:OF]-(m:Mention)
  WHERE m.issuer IS NOT NULL AND NOT m.wordless
  WITH d, collect(DISTINCT m.issuer) AS told
  WITH d, told WHERE size(told) > 1
  UNWIND told AS one
  CALL (d, one) {
    MATCH (d)<-[:OF]-(m:Mention {issuer: one})-[:IN]->(p:Passage)
    WHERE NOT m.wordless
    WITH m, p ORDER BY m.id LIMIT 2
    RETURN collect({passage: p.id, start: m.start, end: m.end, text: m.text}) AS places
  }
  RETURN collect({told: one, places: places}) AS tellings
}
WITH d, tellings WHERE size(tellings) > 1
RETURN
  [d.id] AS key, [d.id] AS about, [] AS edges, [] AS shown, null AS proposal,
  {symbol: d.symbol, date: toString(d.issuedOn), place: d.place, tellings: tellings} AS facts
