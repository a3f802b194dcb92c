// What sources tell of measures under these ids: values, with the units and the sources they stand in.
UNWIND $claims AS claim
MATCH (f:Observation {claim: claim})
RETURN f.id AS id, claim, f.unit AS unit, f.wording AS wording, head(COLLECT { MATCH (f)-[:OF]->(i:Indicator) RETURN i.id }) AS measure,
  COLLECT { MATCH (f)-[:IN]->(:Passage)-[:IN]->(s:Source) RETURN DISTINCT s.sha256 } AS sources
