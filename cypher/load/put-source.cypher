// A source. Its name is the first of all names it came under, so that their order does not matter.
MERGE (s:Source {sha256: $sha256})
SET s += $properties, s.asOf = date($properties.asOf), s.names = $names, s.name = $names[0]
