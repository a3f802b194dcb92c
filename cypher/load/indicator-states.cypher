// Measures as they stand, whether a source tells of them now, and the name a person gave.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
RETURN
  i AS properties,
  EXISTS { (i)<-[:TELLS_OF]-(:Source) } AS toldNow,
  head(COLLECT { MATCH (r:IndicatorReview {target: id}) WHERE r.name IS NOT NULL RETURN r.name ORDER BY r.id }) AS named
