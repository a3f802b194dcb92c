// rule: conflicting-date
// severity: MEDIUM
// over: documents
// vi: Một văn bản, hai ngày
// en: One document, two dates
// why: Cùng ký hiệu trong cùng dãy số chỉ có một văn bản; hai ngày khác nhau thì một ngày sai. / In one run of a series a symbol is one document: one of its dates is wrong.
// do: Đối chiếu với bản gốc; sửa chỗ ghi sai ngày. / Compare with the original.
// detail: {symbol} được ghi ngày {aDate} và ngày {bDate}
// precision: 35/35
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.series IS NOT NULL AND d.issuedOn IS NOT NULL
MATCH (x:Document {symbolKey: d.symbolKey})
WHERE x.place = d.place AND x.series = d.series AND x.issuedOn <> d.issuedOn
WITH CASE WHEN d.id < x.id THEN d ELSE x END AS a, CASE WHEN d.id < x.id THEN x ELSE d END AS b
WITH DISTINCT a, b
RETURN
  [a.id, b.id] AS key, [a.id, b.id] AS about, [] AS edges,
  COLLECT {
    MATCH (a)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    WHERE m.issuedOn = a.issuedOn AND m.end > m.start
    RETURN {passage: p.id, start: m.start, end: m.end} ORDER BY m.id LIMIT 3
  } + COLLECT {
    MATCH (b)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    WHERE m.issuedOn = b.issuedOn AND m.end > m.start
    RETURN {passage: p.id, start: m.start, end: m.end} ORDER BY m.id LIMIT 3
  } AS shown,
  null AS proposal,
  {
    symbol: a.symbol, place: a.place, system: a.system, series: a.series,
    aDate: toString(a.issuedOn), aTitle: a.titleFolded, aIssuer: a.issuer,
    aOwn: EXISTS { (a)<-[:OF]-(h:Mention) WHERE h.header }, bOwn: EXISTS { (b)<-[:OF]-(h:Mention) WHERE h.header },
    aSources: COUNT { MATCH (a)<-[:NAMES]-(:Identifier)<-[:DESCRIBES]-(s:Source) RETURN DISTINCT s },
    bSources: COUNT { MATCH (b)<-[:NAMES]-(:Identifier)<-[:DESCRIBES]-(s:Source) RETURN DISTINCT s },
    bDate: toString(b.issuedOn), bTitle: b.titleFolded, bIssuer: b.issuer
  } AS facts
