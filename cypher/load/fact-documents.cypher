// The documents that facts speak of, as decided now.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.kind AS kind, head([l IN labels(f) WHERE l <> 'Fact']) AS label,
  COLLECT {
    MATCH (f)-[s:SAYS]->(:Identifier)-[:NAMES]->(d:Document)
    RETURN {as: s.as, document: d.id}
  } AS says
