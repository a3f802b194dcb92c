// A document by an id that it has or had.
MATCH (:Identifier {id: $id})-[:NAMES]->(d:Document)
RETURN properties(d) AS document
