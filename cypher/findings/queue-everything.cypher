// Everything is to be inspected anew: the rules are others than before.
CALL () {
  MATCH (d:Document) WHERE d.id > '' RETURN 'DOCUMENT' AS kind, d.id AS of
  UNION ALL
  MATCH (s:Source) WHERE s.sha256 > '' RETURN 'SOURCE' AS kind, s.sha256 AS of
}
MERGE (u:Uninspected {id: kind + ' ' + of})
ON CREATE SET u.kind = kind, u.of = of
