// Every document of a symbol or a name, by the folded key; of each key at most $most, the newest first.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (d:Document {symbolKey: key}) RETURN d
    UNION
    MATCH (d:Document {nameKey: key}) RETURN d
  }
  WITH d
  ORDER BY coalesce(d.issuedOn, date('0001-01-01')) DESC, d.id
  LIMIT toInteger($most)
  RETURN collect(properties(d)) AS documents
}
RETURN key, documents
