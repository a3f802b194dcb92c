// Takes out an emptied source.
MATCH (s:Source {sha256: $sha256})
DETACH DELETE s
