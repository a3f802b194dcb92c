// Bodies as their tellings and the register make them.
UNWIND $rows AS row
MERGE (o:Organisation {id: row.id})
SET o += row.properties, o.from = date(row.properties.from), o.to = date(row.properties.to)
