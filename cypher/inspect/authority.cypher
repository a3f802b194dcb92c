// rule: authority
// severity: MEDIUM
// over: documents
// vi: Ban hành không đúng thẩm quyền
// en: A type its issuer may not issue
// why: Cơ quan này không được ban hành loại văn bản này vào ngày đó. / That body could not issue this type on that day.
// do: Đối chiếu thể loại, cơ quan và ngày với bản gốc. / Compare type, body and date with the original.
// detail: {symbol} ngày {date}: {why}
// precision: 36/36
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.symbol IS NOT NULL AND d.issuedOn IS NOT NULL
  AND d.type IN ['JOINT_CIRCULAR', 'CIRCULAR', 'DECREE', 'ORDINANCE', 'LAW', 'DIRECTIVE', 'DECISION', 'RESOLUTION']
RETURN
  [d.id] AS key, [d.id] AS about, [] AS edges,
  COLLECT {
    MATCH (d)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    WHERE m.end > m.start
    RETURN {passage: p.id, start: m.start, end: m.end} ORDER BY m.id LIMIT 2
  } + COLLECT {
    MATCH (d)<-[:OF]-(m:Mention {header: true})-[:IN]->(p:Passage)
    RETURN {passage: p.id, start: p.start, end: p.end} ORDER BY m.id LIMIT 1
  } AS shown,
  null AS proposal, {symbol: d.symbol, type: d.type, date: toString(d.issuedOn), place: d.place} AS facts
