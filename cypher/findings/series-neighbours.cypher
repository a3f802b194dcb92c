// What stands next to a number in its series: the five below and the five above that have a date, the nearest first.
UNWIND $numbers AS number
RETURN number.series AS series, number.count AS count,
  COLLECT {
    MATCH (x:Document {series: number.series})
    WHERE x.count < number.count AND x.issuedOn IS NOT NULL AND coalesce(x.id <> number.but, true)
    RETURN x {.symbol, .count, issuedOn: toString(x.issuedOn)} ORDER BY x.count DESC, x.id LIMIT 5
  } AS below,
  COLLECT {
    MATCH (x:Document {series: number.series})
    WHERE x.count > number.count AND x.issuedOn IS NOT NULL AND coalesce(x.id <> number.but, true)
    RETURN x {.symbol, .count, issuedOn: toString(x.issuedOn)} ORDER BY x.count, x.id LIMIT 5
  } AS above
