// Which of these facts no source tells any more.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE NOT EXISTS { (f)-[:IN]->(:Passage) }
RETURN f.id AS id
