// rule: target-drift
// severity: MEDIUM
// over: documents
// vi: Chỉ tiêu cấp dưới thấp hơn cấp trên
// en: A lower level's target below the higher one's
// why: Cấp dưới đặt chỉ tiêu kém hơn chỉ tiêu mà cấp trên giao cho cùng kỳ. / The lower level aims lower than it was told to.
// do: Xem cấp trên có giao mức riêng cho nơi này không. / See whether a level of its own was agreed.
// detail: {lower} đặt {a}, trong khi {higher} đặt {b} cho «{name}» kỳ {period}
// precision: 1/1
// Of one name, unit and period, where the lower document implements the higher one and the measure has a better side.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:IMPLEMENTS]->(up:Document)
WHERE d.place <> up.place AND (up.place = 'vn' OR d.place STARTS WITH up.place + '.')
MATCH (d)-[:SETS]->(o:Observation {kind: 'TARGET'})-[:OF]->(i:Indicator)
MATCH (up)-[:SETS]->(x:Observation {kind: 'TARGET', period: o.period})-[:OF]->(j:Indicator)
WHERE j.nameFolded = i.nameFolded AND coalesce(x.unit, '') = coalesce(o.unit, '')
  AND o.comparator IN ['=', '>=', '>', '<=', '<'] AND x.comparator IN ['=', '>=', '>', '<=', '<']
  AND o.value IS NOT NULL AND x.value IS NOT NULL AND o.unit = '%'
  AND ((coalesce(i.better, j.better) = 'HIGHER' AND o.value < x.value) OR (coalesce(i.better, j.better) = 'LOWER' AND o.value > x.value))
RETURN
  [o.id, x.id] AS key, [d.id, up.id] AS about, [] AS edges,
  COLLECT {
    UNWIND [o, x] AS one
    MATCH (one)-[place:IN]->(p:Passage)
    RETURN {passage: p.id, start: place.start, end: place.end} LIMIT 4
  } AS shown,
  null AS proposal,
  {
    lower: coalesce(d.symbol, d.title, d.id), higher: coalesce(up.symbol, up.title, up.id), name: i.name, period: o.period, a: o.text, b: x.text
  } AS facts
