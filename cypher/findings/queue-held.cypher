// What a declaration bears on: the documents of the series, what they are to implement, and the targets of its place.
CALL () {
  MATCH (d:Document {series: $series}) RETURN d.id AS of
  UNION
  MATCH (d:Document {place: 'vn'}) WHERE d.type IN ['RESOLUTION', 'DIRECTIVE'] RETURN d.id AS of
  UNION
  MATCH (d:Document {place: $place})
  WHERE EXISTS { (d)-[:SETS]->(:Observation) }
  RETURN d.id AS of
}
MERGE (u:Uninspected {id: 'DOCUMENT ' + of})
ON CREATE SET u.kind = 'DOCUMENT', u.of = of
