// Findings, what dismissed them, declared series, and what waits to be inspected.
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dismissal_id IF NOT EXISTS FOR (n:Dismissal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT holding_id IF NOT EXISTS FOR (n:Holding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT uninspected_id IF NOT EXISTS FOR (n:Uninspected) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT inspection_id IF NOT EXISTS FOR (n:Inspection) REQUIRE n.id IS UNIQUE;
CREATE INDEX finding_rank IF NOT EXISTS FOR (n:Finding) ON (n.rank);
CREATE INDEX holding_series IF NOT EXISTS FOR (n:Holding) ON (n.series);
CREATE INDEX document_series IF NOT EXISTS FOR (n:Document) ON (n.series, n.count);
CREATE INDEX document_lookalike IF NOT EXISTS FOR (n:Document) ON (n.count, n.type, n.issuedOn);
