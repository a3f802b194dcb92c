// Other documents of a symbol in a place: their dates, titles and issuers, how many sources tell of them, whether a
// source is one of them, and where they are named with their date.
UNWIND $rows AS row
MATCH (x:Document {symbolKey: row.symbolKey})
WHERE x.place = row.place AND x.id <> row.id AND x.issuedOn IS NOT NULL
RETURN
  row.id AS id, x.id AS other, x.symbol AS symbol, x.series AS series, toString(x.issuedOn) AS issuedOn,
  x.titleFolded AS titleFolded, x.issuer AS issuer,
  EXISTS { (x)<-[:OF]-(h:Mention) WHERE h.header } AS own,
  COUNT { MATCH (x)<-[:NAMES]-(:Identifier)<-[:DESCRIBES]-(s:Source) RETURN DISTINCT s } AS sources,
  COLLECT {
    MATCH (x)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    WHERE m.issuedOn = x.issuedOn AND m.end > m.start
    RETURN {passage: p.id, start: m.start, end: m.end} ORDER BY m.id LIMIT 3
  } AS shown
ORDER BY id, other
