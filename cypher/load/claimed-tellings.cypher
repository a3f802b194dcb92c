// How sources describe measures under these ids.
UNWIND $claims AS claim
MATCH (s:Source)-[t:TELLS_OF {claim: claim}]->(i:Indicator)
RETURN DISTINCT s.sha256 AS source, i.id AS measure, t {.claim, .name, .unit, .topic, .better} AS properties
