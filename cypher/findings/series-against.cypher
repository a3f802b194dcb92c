// What stands on the wrong side of a number in its series by more than thirty days, the nearest in number first, and
// what stands so against those: as number-date-order asks it of a document.
UNWIND $rows AS d
MATCH (x:Document {series: d.series})
WHERE x.id <> d.id AND ((x.count > d.count AND x.issuedOn < date(d.issuedOn) - duration({days: 30}))
  OR (x.count < d.count AND x.issuedOn > date(d.issuedOn) + duration({days: 30})))
WITH d, x ORDER BY abs(x.count - d.count), x.id
WITH d, collect(x)[..100] AS against
RETURN d.id AS id, [x IN against | x {.id, .symbol, .count, .type, issuedOn: toString(x.issuedOn), against: COLLECT {
  MATCH (y:Document {series: x.series})
  WHERE (y.count > x.count AND y.issuedOn < x.issuedOn - duration({days: 30}))
    OR (y.count < x.count AND y.issuedOn > x.issuedOn + duration({days: 30}))
  RETURN y {.id, .symbol, .count, .type, issuedOn: toString(y.issuedOn)}
  ORDER BY abs(y.count - x.count), y.id LIMIT 100
}}] AS against
