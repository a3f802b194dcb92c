// Sources of this name.
MATCH (s:Source {name: $name})
RETURN s.sha256 AS sha256
ORDER BY sha256
LIMIT 2
