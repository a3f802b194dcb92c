// Names of organisations.
UNWIND $rows AS row
MATCH (o:Organisation {id: row.id})
SET o.name = row.name, o.nameFolded = row.nameFolded, o.place = row.place
