// Ids that no source tells and no document answers to any more.
UNWIND $ids AS id
MATCH (i:Identifier {id: id})
DETACH DELETE i
