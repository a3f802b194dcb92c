// What is stored of a source, to tell whether a reading is news.
MATCH (s:Source {sha256: $sha256})
RETURN s.fingerprint AS fingerprint, s.names AS names
