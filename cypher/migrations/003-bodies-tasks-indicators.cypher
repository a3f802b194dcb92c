// Facts told in passages, whichever kind they are of: tasks, responsibilities, relations of bodies, observations.
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_review_id IF NOT EXISTS FOR (n:IndicatorReview) REQUIRE n.id IS UNIQUE;
CREATE INDEX indicator_review_claim IF NOT EXISTS FOR (n:IndicatorReview) ON (n.claim);
CREATE INDEX indicator_review_target IF NOT EXISTS FOR (n:IndicatorReview) ON (n.target);

// Ways in: what lists are narrowed and ordered by, and how derived edges are found again.
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX organisation_place IF NOT EXISTS FOR (n:Organisation) ON (n.place);
CREATE INDEX organisation_kind IF NOT EXISTS FOR (n:Organisation) ON (n.kind);
CREATE INDEX indicator_place IF NOT EXISTS FOR (n:Indicator) ON (n.place);
CREATE INDEX indicator_topic IF NOT EXISTS FOR (n:Indicator) ON (n.topic);
CREATE INDEX task_dueBy IF NOT EXISTS FOR (n:Task) ON (n.dueBy);
CREATE INDEX responsibility_dueBy IF NOT EXISTS FOR (n:Responsibility) ON (n.dueBy);
CREATE INDEX observation_claim IF NOT EXISTS FOR (n:Observation) ON (n.claim);
CREATE INDEX tells_of_claim IF NOT EXISTS FOR ()-[r:TELLS_OF]-() ON (r.claim);
CREATE INDEX responsible_for_id IF NOT EXISTS FOR ()-[r:RESPONSIBLE_FOR]-() ON (r.id);

// Words: bodies are found by their other names too, tasks by what is to be done.
CREATE FULLTEXT INDEX organisation_aliases IF NOT EXISTS FOR (n:Organisation) ON EACH [n.aliases, n.aliasesFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX task_words IF NOT EXISTS FOR (n:Task) ON EACH [n.text, n.textFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
