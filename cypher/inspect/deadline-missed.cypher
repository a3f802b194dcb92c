// rule: deadline-missed
// severity: HIGH
// over: documents
// vi: Quá hạn mà chưa có sản phẩm
// en: A product that was due is not there
// why: Văn bản giao nhiệm vụ đã nêu sản phẩm, cơ quan và thời hạn; đồ thị chưa có văn bản nào như vậy. / Product, body and deadline were told, and no such document is known.
// do: Hỏi cơ quan được giao, hoặc nạp văn bản đã ban hành. / Ask the body, or load the document.
// detail: {body} phải có {product} thực hiện {what} trước ngày {deadline}, đến nay chưa thấy
// precision: 33/33
// Nobody is accused without an expectation, nor a class of bodies («các huyện ủy»).
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:OF]-(x:Expectation)
WHERE x.deadline < date($today)
MATCH (x)-[:OBLIGES]->(o:Organisation)
WHERE coalesce(o.kind, '') <> 'CLASS' AND NOT EXISTS {
  MATCH (done:Document)-[:IMPLEMENTS|CONTINUES|BASED_ON|REVIEWS|RESPONDS_TO|GUIDES|DETAILS|REMEDIATES]->(d)
  WHERE done.type = x.product OR x.product = 'ANY' OR (x.product IN ['PLAN', 'PROGRAMME'] AND done.type IN ['PLAN', 'PROGRAMME'])
  MATCH (done)-[:ISSUED_BY]->(by:Organisation)
  WHERE by.id = o.id OR (by.place = o.place AND o.place <> 'vn')
}
RETURN
  [d.id, o.id, x.product] AS key, [d.id] AS about, [] AS edges,
  COLLECT { MATCH (x)-[:IN]->(p:Passage) RETURN {passage: p.id, start: x.start, end: x.end} ORDER BY p.id LIMIT 1 } AS shown,
  null AS proposal,
  {body: coalesce(o.name, o.id), product: x.product, what: coalesce(d.symbol, d.title, d.id), deadline: toString(x.deadline)} AS facts
