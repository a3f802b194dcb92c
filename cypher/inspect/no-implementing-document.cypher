// rule: no-implementing-document
// severity: MEDIUM
// over: documents
// vi: Chưa có văn bản thực hiện
// en: A resolution that nothing implements
// why: Chương trình và kế hoạch của cấp ủy được khai là lưu đủ, mà không văn bản nào thực hiện văn bản này của Trung ương. / Programmes and plans are held in full, and none implements it.
// do: Ban hành văn bản thực hiện, hoặc nạp văn bản còn thiếu. / Issue one, or load what is missing.
// detail: {what} ngày {date} chưa được văn bản nào của {place} thực hiện
// precision: 1/1
// Spoken of only where both series in which implementing documents are numbered are declared complete for more than
// half a year after it.
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.place = 'vn' AND d.system = 'PARTY' AND d.type IN ['RESOLUTION', 'DIRECTIVE'] AND d.issuedOn IS NOT NULL
OPTIONAL MATCH (h:Holding)
WHERE h.series > '' AND h.series ENDS WITH '/ctr-tu' AND h.from <= d.issuedOn AND d.issuedOn + duration('P6M') <= h.to
WITH d, h, split(h.series, '/')[0] AS place
WHERE h IS NOT NULL
MATCH (k:Holding {series: place + '/kh-tu'})
WHERE k.from <= d.issuedOn AND d.issuedOn + duration('P6M') <= k.to
  AND NOT EXISTS {
    MATCH (x:Document)-[:IMPLEMENTS|CONTINUES|BASED_ON|GUIDES|DETAILS]->(d)
    WHERE x.place = place
  }
WITH DISTINCT d, place, h.issuer AS issuer
RETURN
  [d.id, place] AS key, [d.id] AS about, [] AS edges,
  COLLECT {
    MATCH (d)<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    RETURN {passage: p.id, start: m.start, end: CASE m.end WHEN 0 THEN p.end ELSE m.end END} ORDER BY m.id LIMIT 2
  } AS shown,
  null AS proposal, {
    what: coalesce(d.symbol, d.title, d.id), date: toString(d.issuedOn),
    place: issuer + ' (' + coalesce(head(COLLECT { MATCH (named:Place {id: place}) RETURN named.name }), place) + ')'
  } AS facts
