// A document is found by its title and by all that it is called by: `calledFolded` holds type, symbol, issuers, place, dates.
DROP INDEX document_words IF EXISTS;
CREATE FULLTEXT INDEX document_names IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.titleFolded, n.calledFolded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
