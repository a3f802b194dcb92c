// The facts that call a document by these ids.
UNWIND $ids AS id
MATCH (:Identifier {id: id})<-[:SAYS]-(f:Fact)
RETURN DISTINCT f.id AS id
