// Who should have issued what, by when: (:Expectation)-[:OF]->(:Document), -[:OBLIGES]->(:Organisation), -[:IN]->(:Passage).
CREATE CONSTRAINT expectation_id IF NOT EXISTS FOR (n:Expectation) REQUIRE n.id IS UNIQUE;
CREATE INDEX expectation_claim IF NOT EXISTS FOR (n:Expectation) ON (n.claim);
CREATE INDEX expectation_deadline IF NOT EXISTS FOR (n:Expectation) ON (n.deadline);
CREATE INDEX expectation_list IF NOT EXISTS FOR (n:Expectation) ON (n.list);
CREATE INDEX expectation_source IF NOT EXISTS FOR (n:Expectation) ON (n.source);
