// rule: number-gap
// severity: LOW
// over: documents
// vi: Dãy số bị thiếu
// en: A gap in a series held
// why: Dãy số được khai là lưu đủ, nhưng thiếu số ở giữa. / The series was declared complete, yet numbers are missing.
// do: Tìm văn bản còn thiếu, hoặc sửa khai báo. / Find what is missing, or mend the declaration.
// detail: Dãy {code} của {issuer} được khai là đủ từ {from} đến {to}, nhưng thiếu {missing}
// precision: 1/1
// Between the numbers known within a holding. A document of a holding carries the whole of it.
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.series IS NOT NULL
MATCH (h:Holding {series: d.series})
WHERE h.from <= d.issuedOn AND d.issuedOn <= h.to
WITH DISTINCT h
CALL (h) {
  MATCH (x:Document {series: h.series})
  WHERE h.from <= x.issuedOn AND x.issuedOn <= h.to
  WITH x ORDER BY x.count, x.id
  RETURN collect(DISTINCT x.count) AS counts, collect(x.id) AS ids, collect(x.symbol)[0] AS first
}
WITH h, counts, ids, [n IN range(counts[0], counts[-1]) WHERE NOT n IN counts] AS gaps
WHERE size(gaps) > 0
RETURN
  [h.id] AS key, [ids[0], ids[-1]] AS about, [] AS edges,
  COLLECT {
    UNWIND [ids[0], ids[-1]] AS id
    MATCH (:Document {id: id})<-[:OF]-(m:Mention)-[:IN]->(p:Passage)
    RETURN {passage: p.id, start: m.start, end: CASE m.end WHEN 0 THEN p.end ELSE m.end END} ORDER BY m.id LIMIT 2
  } AS shown,
  null AS proposal,
  {
    code: h.code, issuer: h.issuer, from: toString(h.from), to: toString(h.to),
    missing: reduce(all = '', n IN gaps[..20] | all + CASE all WHEN '' THEN '' ELSE ', ' END + toString(n)) + CASE WHEN size(gaps) > 20 THEN ' …' ELSE '' END
  } AS facts
