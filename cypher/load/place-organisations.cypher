// Moves bodies to the places they are of.
UNWIND $rows AS row
MATCH (o:Organisation {id: row.id})
CALL (o) {
  MATCH (o)-[old:OF_PLACE]->(:Place)
  DELETE old
}
WITH o, row
WHERE row.place IS NOT NULL
MATCH (p:Place {id: row.place})
CREATE (o)-[:OF_PLACE]->(p)
