// Documents that no source tells of any more.
UNWIND $ids AS id
MATCH (d:Document {id: id})
DETACH DELETE d
