// What stands on the wrong side of a number in its series by more than thirty days, the nearest in number first: as
// number-date-order asks it of a document.
UNWIND $rows AS d
MATCH (x:Document {series: d.series})
WHERE x.id <> d.id AND ((x.count > d.count AND x.issuedOn < date(d.issuedOn) - duration({days: 30}))
  OR (x.count < d.count AND x.issuedOn > date(d.issuedOn) + duration({days: 30})))
WITH d, x ORDER BY abs(x.count - d.count), x.id
RETURN d.id AS id, collect(x {.id, .symbol, .count, .type, issuedOn: toString(x.issuedOn)})[..100] AS against
