// Takes corrections back.
UNWIND $ids AS id
MATCH (c:Correction {id: id})
DELETE c
