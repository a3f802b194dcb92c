// The series declared complete.
MATCH (h:Holding)
WHERE h.series > ''
RETURN h.id AS id, h.series AS series, h.code AS code, h.issuer AS issuer, toString(h.from) AS from, toString(h.to) AS to
ORDER BY id
