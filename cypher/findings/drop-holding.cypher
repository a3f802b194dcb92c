// Takes a declaration back.
MATCH (h:Holding {id: $id})
WITH h, h.series AS series, h.code AS code, h.issuer AS issuer
DELETE h
RETURN series, code, issuer
