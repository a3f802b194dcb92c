// rule: indicator-without-actual
// severity: LOW
// over: documents
// vi: Hết kỳ mà chưa có kết quả
// en: No result though the period is over
// why: Kỳ của chỉ tiêu đã qua và báo cáo của nơi đó được khai là lưu đủ, mà không báo cáo nào nêu kết quả. / The period is over and no report tells the result.
// do: Nạp báo cáo còn thiếu, hoặc yêu cầu báo cáo. / Load or ask for the report.
// detail: Chỉ tiêu «{name}» ({target}) đến {to} chưa có kết quả
// precision: 1/1
// Only where the reports of the place are declared complete beyond the period.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:SETS]->(o:Observation {kind: 'TARGET'})-[:OF]->(i:Indicator)
WHERE o.to < date($today)
MATCH (h:Holding)
WHERE h.series IN [d.place + '/bc-tu', d.place + '/bc-ubnd'] AND h.from <= o.to AND o.to + duration('P3M') <= h.to
  AND NOT EXISTS { MATCH (x:Observation {kind: 'ACTUAL'})-[:OF]->(i) WHERE x.to >= o.to OR x.to IS NULL }
MATCH (o)-[place:IN]->(p:Passage)
WITH d, i, o, collect({passage: p.id, start: place.start, end: place.end})[..2] AS shown
RETURN
  [d.id, i.id, toString(o.to)] AS key, [d.id] AS about, [] AS edges, shown, null AS proposal,
  {name: i.name, target: o.text, to: toString(o.to)} AS facts
