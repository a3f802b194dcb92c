// Takes out the edges of responsibilities, by the ids of these.
UNWIND $ids AS id
MATCH ()-[e:RESPONSIBLE_FOR {id: id}]->()
DELETE e
