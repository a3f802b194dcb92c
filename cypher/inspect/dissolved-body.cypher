// rule: dissolved-body
// severity: HIGH
// over: documents
// vi: Giao việc cho cơ quan không còn
// en: Work given to a body that no longer existed
// why: Cơ quan được giao đã kết thúc hoạt động trước ngày văn bản: không ai chịu trách nhiệm. / Nobody answers for the work.
// do: Giao cho cơ quan kế thừa. / Give it to the successor.
// detail: {symbol} ngày {date} giao việc cho {body}, đã kết thúc từ {ended} ({source})
// precision: 33/33
UNWIND $documents AS id
MATCH (d:Document {id: id})
WITH d, d.issuedOn AS at
WHERE at IS NOT NULL
MATCH (d)-[:ASSIGNS]->(:Task)<-[:FOR]-(r:Responsibility)-[:BY]->(o:Organisation)
MATCH (r)-[place:IN]->(p:Passage)
WITH d, at, o, place, p ORDER BY p.id, place.start
WITH d, at, o, collect({passage: p.id, start: place.start, end: place.end})[..3] AS shown
RETURN
  [d.id, o.id] AS key, [d.id] AS about, [] AS edges, shown, null AS proposal,
  {symbol: coalesce(d.symbol, d.title, d.id), date: toString(at), body: coalesce(o.name, o.id)} AS facts
