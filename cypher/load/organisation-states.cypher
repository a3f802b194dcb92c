// Bodies as they stand, and whether a source tells of them now.
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN
  o AS properties,
  EXISTS { (o)<-[:TELLS_OF]-(:Source) } OR EXISTS { (o)<-[:ISSUED_BY]-(:Document) }
    OR EXISTS { (o)<-[:OBLIGES]-(:Expectation) } AS toldNow
