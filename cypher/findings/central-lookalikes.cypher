// Central documents of a number and type whose dates lie within sixty days.
UNWIND $rows AS row
MATCH (x:Document {count: row.count, type: row.type})
WHERE x.place = 'vn' AND x.symbol IS NOT NULL
  AND x.issuedOn >= date(row.issuedOn) - duration({days: 60}) AND x.issuedOn <= date(row.issuedOn) + duration({days: 60})
RETURN row.id AS id, min(x.symbol) AS symbol
