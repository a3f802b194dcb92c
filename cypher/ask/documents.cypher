// Documents by their present ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN properties(d) AS document
