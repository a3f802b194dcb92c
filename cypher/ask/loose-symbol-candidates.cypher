// Documents whose symbol is spelled loosely or in part; of each spelling at most $most, whole symbols and the newest first.
UNWIND $symbols AS symbol
CALL (symbol) {
  MATCH (d:Document)
  WHERE d.symbolKey STARTS WITH symbol.start AND d.symbolKey =~ symbol.begins
    AND (symbol.types IS NULL OR d.type IN symbol.types)
  WITH d, d.symbolKey =~ symbol.whole AS whole
  ORDER BY whole DESC, coalesce(d.issuedOn, date('0001-01-01')) DESC, d.id
  LIMIT toInteger($most)
  RETURN collect({whole: whole, document: properties(d)}) AS found
}
RETURN symbol.citation AS citation, found
