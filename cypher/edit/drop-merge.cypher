// They are two again.
MATCH (m:Merge {from: $from})
DELETE m
