// What kind of source this is.
MATCH (s:Source {sha256: $sha256})
RETURN s.mediaType AS mediaType
