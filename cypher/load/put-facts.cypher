// Facts that no source told before. An id is made from all a fact says, so a known one has nothing to be set.
UNWIND $rows AS row
OPTIONAL MATCH (known:Fact {id: row.id})
WITH row
WHERE known IS NULL
CREATE (f:Fact:$(row.label) {id: row.id})
SET f += row.properties,
  f.dueBy = date(row.properties.dueBy),
  f.from = date(row.properties.from),
  f.to = date(row.properties.to)
RETURN f.id AS id
