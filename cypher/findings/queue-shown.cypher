// The documents of findings that a source proves: without its words they must be looked at again.
MATCH (:Source {sha256: $sha256})<-[:IN]-(:Passage)<-[:SHOWN_BY]-(f:Finding)
WITH DISTINCT f
MATCH (f)-[:ABOUT]->(d:Document)
RETURN DISTINCT d.id AS id
