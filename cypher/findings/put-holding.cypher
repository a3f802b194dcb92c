// A series declared complete between two days; declared again it takes the new days.
MERGE (h:Holding {id: $series + ' ' + $from})
SET h.series = $series, h.code = $code, h.issuer = $issuer, h.from = date($from), h.to = date($to)
RETURN h.id AS id
