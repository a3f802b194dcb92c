// The merges from or into documents of these families.
UNWIND $families AS family
CALL (family) {
  MATCH (m:Merge {fromFamily: family}) RETURN m
  UNION
  MATCH (m:Merge {intoFamily: family}) RETURN m
}
RETURN DISTINCT m.from AS from, m.into AS into, m.fromFamily AS fromFamily, m.intoFamily AS intoFamily
ORDER BY from
