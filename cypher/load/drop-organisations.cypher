// Organisations that issued nothing and are told of nowhere any more.
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
WHERE NOT EXISTS { (o)<-[:ISSUED_BY]-(:Document) } AND NOT EXISTS { (o)<-[:OBLIGES]-(:Expectation) }
DETACH DELETE o
