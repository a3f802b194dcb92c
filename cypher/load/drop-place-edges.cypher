// Relations of places that are there for another reason than the one that brought the relation.
UNWIND $rows AS row
MATCH (:Place {id: row.from})-[e:PART_OF|SUCCEEDS]->(q:Place)
WHERE q.id = row.to AND type(e) = row.relation
DELETE e
