// Measures that no source tells of any more.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
DETACH DELETE i
