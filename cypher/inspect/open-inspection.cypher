// rule: open-inspection
// severity: MEDIUM
// over: documents
// vi: Kết luận kiểm tra chưa được khắc phục
// en: An inspection's conclusion without remediation
// why: Kết luận đã nêu thời hạn khắc phục, báo cáo; quá hạn mà đồ thị chưa có văn bản nào khắc phục. / The deadline it set has passed without remediation.
// do: Hỏi cơ quan được kết luận; nạp kế hoạch, báo cáo khắc phục. / Ask the body inspected.
// detail: {what} phải được khắc phục trước ngày {deadline}, đến nay chưa thấy
// precision: 33/33
// Whoever cites the conclusion and speaks of mending is not accused.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:OF]-(x:Expectation)
WHERE x.deadline < date($today) AND (d.type = 'CONCLUSION' OR EXISTS { (d)-[:CONCLUDES|INSPECTS]->(:Document) })
  AND (EXISTS { (d)-[:CONCLUDES|INSPECTS]->(:Document) } OR d.titleFolded CONTAINS 'thanh tra' OR d.titleFolded CONTAINS 'kiem tra' OR d.symbol CONTAINS 'TTr' OR d.symbol CONTAINS 'TTCP')
  AND NOT EXISTS { (:Document)-[:REMEDIATES|IMPLEMENTS|CONTINUES|REVIEWS|RESPONDS_TO]->(d) }
  AND NOT EXISTS { MATCH (y:Document)-[:CITES|BASED_ON]->(d) WHERE y.titleFolded CONTAINS 'khac phuc' }
  AND NOT EXISTS {
    MATCH (:Document)-[c:CITES|BASED_ON]->(d)
    MATCH (:Statement {edge: c.id})-[:IN]->(p:Passage)
    WHERE toLower(p.text) CONTAINS 'khắc phục'
  }
WITH d, x ORDER BY x.deadline, x.id
WITH d, collect(x)[0] AS x
RETURN
  [d.id] AS key, [d.id] AS about, [] AS edges,
  COLLECT { MATCH (x)-[:IN]->(p:Passage) RETURN {passage: p.id, start: x.start, end: x.end} ORDER BY p.id LIMIT 1 } AS shown,
  null AS proposal, {what: coalesce(d.symbol, d.title, d.id), deadline: toString(x.deadline)} AS facts
