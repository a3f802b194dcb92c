// The series a symbol is numbered in and its number there, for documents that were described before; the National
// Assembly's symbols do not tell the type, by which they are numbered.
MATCH (d:Document)
WHERE d.symbolKey =~ '\\d{1,6}-.+'
WITH d, split(d.symbolKey, '-')[0] AS number
SET
  d.count = toInteger(number),
  d.series = d.place + '/' + substring(d.symbolKey, size(number) + 1)
    + CASE WHEN d.symbolKey =~ '.*-(ubtv)?qh\\d+' THEN '/' + d.type ELSE '' END;
