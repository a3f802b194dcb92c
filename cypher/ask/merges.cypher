// The merges into a document, in the order of what was merged.
MATCH (:Identifier {id: $id})-[:NAMES]->(d:Document)
MATCH (d)<-[:NAMES]-(i:Identifier)
MATCH (m:Merge {from: i.id})
RETURN m.from AS from, m.into AS into, m.who AS who, m.at AS at, m.why AS why
ORDER BY from
