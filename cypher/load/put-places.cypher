// Units of the gazetteer.
UNWIND $rows AS row
MERGE (p:Place {id: row.id})
ON CREATE SET p += row.properties, p.from = date(row.properties.from), p.to = date(row.properties.to)
