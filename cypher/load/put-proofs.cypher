// Where facts stand: in every passage that their words reach into.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
UNWIND row.proofs AS proof
UNWIND proof.passages AS passage
MATCH (p:Passage {id: passage})
CREATE (f)-[i:IN]->(p)
SET i.start = proof.start, i.end = proof.end, i.date = proof.date
