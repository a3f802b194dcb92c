// rule: indicator-without-owner
// severity: LOW
// over: documents
// vi: Chỉ tiêu không ai chịu trách nhiệm
// en: A target nobody answers for
// why: Văn bản giao chỉ tiêu này mà không nêu cơ quan chịu trách nhiệm, dù có nêu cho chỉ tiêu khác. / Others have an owner, this one has none.
// do: Ghi rõ cơ quan chủ trì. / Name the body in charge.
// detail: {symbol} đặt chỉ tiêu «{name}» mà không giao cho cơ quan nào
// precision: 1/1
// Only where the document names who answers for another measure: a body is given it, or a task told together with it.
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE EXISTS { MATCH (d)-[:SETS]->(:Observation {kind: 'TARGET'})-[:IN]->(:Passage)<-[:IN]-(:Responsibility) }
MATCH (d)-[:SETS]->(o:Observation {kind: 'TARGET'})-[:OF]->(i:Indicator)
WHERE NOT EXISTS { (i)<-[:FOR]-(:Responsibility) }
  AND NOT EXISTS { MATCH (i)<-[:OF]-(other:Observation)-[:IN]->(:Passage)<-[:IN]-(:Responsibility) WHERE (d)-[:SETS]->(other) }
MATCH (o)-[place:IN]->(p:Passage)
WITH d, i, collect({passage: p.id, start: place.start, end: place.end})[..2] AS shown
RETURN
  [d.id, i.id] AS key, [d.id] AS about, [] AS edges, shown, null AS proposal,
  {symbol: coalesce(d.symbol, d.title, d.id), name: i.name} AS facts
