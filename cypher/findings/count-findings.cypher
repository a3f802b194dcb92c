// How many findings there are of this kind.
MATCH (f:Finding)
WHERE f.rank > '' AND ($rules IS NULL OR f.rule IN $rules)
  AND ($severity IS NULL OR f.severity IN $severity)
  AND ($document IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document)<-[:NAMES]-(:Identifier {id: $document}) })
  AND ($issuer IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document)-[:ISSUED_BY]->(:Organisation {id: $issuer}) })
  AND ($year IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document {year: toInteger($year)}) })
  AND ($source IS NULL OR EXISTS { MATCH (f)-[:SHOWN_BY]->(:Passage)-[:IN]->(:Source {sha256: $source}) })
  AND ($dismissed IS NULL OR $dismissed = EXISTS { MATCH (x:Dismissal {id: f.id}) })
RETURN count(f) AS total
