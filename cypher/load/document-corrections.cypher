// What people corrected of documents, under whatever id they knew them by.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:NAMES]-(i:Identifier)
MATCH (c:Correction {document: i.id})
RETURN id, c.document AS claim, c.field AS field, c.value AS value, c.at AS at
