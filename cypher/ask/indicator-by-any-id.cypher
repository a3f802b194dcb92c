// A measure by its id, or by one that a person joined to it.
CALL () {
  MATCH (i:Indicator {id: $id})
  RETURN i.id AS id, 0 AS way
  UNION
  MATCH (r:IndicatorReview {claim: $id})
  WHERE r.unit IS NULL AND r.wording IS NULL
  MATCH (i:Indicator {id: r.target})
  RETURN i.id AS id, 1 AS way
}
RETURN id
ORDER BY way
LIMIT 1
