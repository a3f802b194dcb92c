// Documents by ids that they have or had.
UNWIND $ids AS id
MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
RETURN id, properties(d) AS document
