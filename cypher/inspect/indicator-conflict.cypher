// rule: indicator-conflict
// severity: MEDIUM
// over: documents
// vi: Một chỉ tiêu, hai giá trị
// en: One measure, two values
// why: Hai văn bản nói hai giá trị khác nhau cho cùng chỉ tiêu, cùng kỳ. / Two documents tell two values for one measure and period.
// do: Đối chiếu nguồn số liệu. / Compare the sources of the figures.
// detail: {name} kỳ {period}: {a} và {b}
// precision: 1/1
// Of one kind and unit, both exact, told by two documents: within one, the parts of a whole are told one after another.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:SETS|REPORTS]->(o:Observation)-[:OF]->(i:Indicator)
WHERE o.period IS NOT NULL AND o.period <> 'YEARLY' AND o.value IS NOT NULL AND o.comparator = '=' AND o.kind IN ['ACTUAL', 'TARGET']
MATCH (x:Observation)-[:OF]->(i)
WHERE x <> o AND x.kind = o.kind AND x.period = o.period AND x.comparator = '=' AND x.value IS NOT NULL
  AND x.value <> o.value AND coalesce(x.unit, '') = coalesce(o.unit, '') AND x.denominator IS NULL AND o.denominator IS NULL
MATCH (e:Document)-[:SETS|REPORTS]->(x)
WHERE e <> d AND NOT EXISTS { (d)-[:SETS|REPORTS]->(x) } AND NOT EXISTS { (e)-[:SETS|REPORTS]->(o) }
WITH i, CASE WHEN o.id < x.id THEN [d, o, e, x] ELSE [e, x, d, o] END AS pair
WITH DISTINCT i, pair[0] AS d, pair[1] AS o, pair[2] AS e, pair[3] AS x
RETURN
  [o.id, x.id] AS key, [d.id, e.id] AS about, [] AS edges,
  COLLECT {
    UNWIND [o, x] AS one
    MATCH (one)-[place:IN]->(p:Passage)
    RETURN {passage: p.id, start: place.start, end: place.end} LIMIT 4
  } AS shown,
  null AS proposal,
  {name: i.name, period: o.period, a: o.text, b: x.text} AS facts
