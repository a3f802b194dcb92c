// rule: number-duplicate
// severity: MEDIUM
// over: documents
// vi: Hai văn bản một số
// en: Two documents of one number
// why: Trong một dãy số được khai là lưu đủ, hai tệp là hai văn bản mang cùng số. / In a series held, two files bear one number.
// do: Xem văn bản nào được cấp số sai. / See which was numbered wrongly.
// detail: Số {count} trong dãy {code} của {issuer} là của cả {a} ({aDate}) và {b} ({bDate})
// precision: 1/1
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.series IS NOT NULL
MATCH (h:Holding {series: d.series})
WHERE h.from <= d.issuedOn AND d.issuedOn <= h.to
MATCH (x:Document {series: d.series, count: d.count})
WHERE x <> d AND h.from <= x.issuedOn AND x.issuedOn <= h.to
WITH h, CASE WHEN d.id < x.id THEN d ELSE x END AS a, CASE WHEN d.id < x.id THEN x ELSE d END AS b
WITH DISTINCT h, a, b
MATCH (a)<-[:OF]-(m:Mention {header: true})-[:IN]->(p:Passage)
MATCH (b)<-[:OF]-(n:Mention {header: true})-[:IN]->(q:Passage)
RETURN
  [a.id, b.id] AS key, [a.id, b.id] AS about, [] AS edges,
  [{passage: p.id, start: p.start, end: p.end}, {passage: q.id, start: q.start, end: q.end}] AS shown, null AS proposal,
  {
    count: a.count, code: h.code, issuer: h.issuer, a: a.symbol, aDate: toString(a.issuedOn), b: b.symbol,
    bDate: toString(b.issuedOn)
  } AS facts
