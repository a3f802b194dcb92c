// What people say: reviews of statements and mentions, corrections of documents, merges. They hang on what they speak
// of by properties, not by edges alone, so that they outlive a source that is read anew or taken out for a while.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_from IF NOT EXISTS FOR (n:Merge) REQUIRE n.from IS UNIQUE;
CREATE INDEX review_source IF NOT EXISTS FOR (n:Review) ON (n.source);
CREATE INDEX review_document IF NOT EXISTS FOR (n:Review) ON (n.document);
CREATE INDEX correction_document IF NOT EXISTS FOR (n:Correction) ON (n.document);
CREATE INDEX merge_into IF NOT EXISTS FOR (n:Merge) ON (n.into);
CREATE INDEX merge_from_family IF NOT EXISTS FOR (n:Merge) ON (n.fromFamily);
CREATE INDEX merge_into_family IF NOT EXISTS FOR (n:Merge) ON (n.intoFamily);
CREATE INDEX passage_hash IF NOT EXISTS FOR (n:Passage) ON (n.hash);
