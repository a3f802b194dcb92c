// The mentions that call a document by these ids.
UNWIND $ids AS id
MATCH (i:Identifier {id: id})<-[:SAYS]-(m:Mention)
RETURN DISTINCT m.id AS id
