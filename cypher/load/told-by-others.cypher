// Which of these ids other sources tell of as well.
UNWIND $claims AS claim
MATCH (i:Identifier {id: claim})
WHERE EXISTS { (i)<-[:DESCRIBES]-(s:Source) WHERE s.sha256 <> $sha256 }
RETURN i.id AS claim
