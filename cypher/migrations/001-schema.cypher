// Keys: what may stand only once. Community Neo4j has no other constraints, so rows are validated before loading.
CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:Counter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_id IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_sha256 IF NOT EXISTS FOR (n:Source) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_cursor IF NOT EXISTS FOR (n:Change) REQUIRE n.cursor IS UNIQUE;

// Ways in: how documents, identifiers and statements are looked up.
CREATE INDEX identifier_family IF NOT EXISTS FOR (n:Identifier) ON (n.family);
CREATE INDEX document_symbolKey IF NOT EXISTS FOR (n:Document) ON (n.symbolKey);
CREATE INDEX document_nameKey IF NOT EXISTS FOR (n:Document) ON (n.nameKey);
CREATE INDEX document_symbol IF NOT EXISTS FOR (n:Document) ON (n.symbol);
CREATE INDEX document_type IF NOT EXISTS FOR (n:Document) ON (n.type);
CREATE INDEX document_issuedOn IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);
CREATE INDEX document_place IF NOT EXISTS FOR (n:Document) ON (n.place);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
CREATE INDEX statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edge);
CREATE INDEX change_document IF NOT EXISTS FOR (n:Change) ON (n.document);
CREATE INDEX change_source IF NOT EXISTS FOR (n:Change) ON (n.source);
CREATE INDEX describes_partOf IF NOT EXISTS FOR ()-[r:DESCRIBES]-() ON (r.partOf);

// Words, with and without marks. Restricted passages carry no label Searchable and so are in no full-text index.
CREATE FULLTEXT INDEX document_words IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.titleFolded, n.symbol]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX organisation_words IF NOT EXISTS FOR (n:Organisation) ON EACH [n.name, n.nameFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX indicator_words IF NOT EXISTS FOR (n:Indicator) ON EACH [n.name, n.nameFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS FOR (n:Searchable) ON EACH [n.text, n.textFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
