// How many sources tell of documents, and whether one of them is the document.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id,
  EXISTS { (d)<-[:OF]-(h:Mention) WHERE h.header } AS own,
  COUNT { MATCH (d)<-[:NAMES]-(:Identifier)<-[:DESCRIBES]-(s:Source) RETURN DISTINCT s } AS sources
