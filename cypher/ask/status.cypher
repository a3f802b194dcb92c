// What bears on the status of documents, whatever the date asked for; `src/actions/status` decides from it.
// `read`: a source is this document. `acts`: what other documents do to its validity, with all that is said of each
// act by whoever says it (a statement that a person rejected does not count, one that a person confirmed is that
// person's). `ambiguous`: what ends a document that may be this one, or another. `wholes`: what it is attached to.
// `parents`: what it details or guides, not by hearsay.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN properties(d) AS document,
  EXISTS { (d)<-[:NAMES]-(:Identifier)<-[told:DESCRIBES]-(:Source) WHERE told.subject } AS read,
  COLLECT {
    MATCH (actor:Document)-[e:SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|AMENDS|CORRECTS]->(d)
    CALL (e) {
      MATCH (st:Statement {edge: e.id})
      WHERE NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
      WITH DISTINCT st.scope AS scope, st.effectiveOn AS effectiveOn,
        CASE WHEN EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'CONFIRMED' } THEN 'PERSON' ELSE st.assertedBy END AS by
      RETURN collect({scope: scope, effectiveOn: effectiveOn, by: by}) AS said
    }
    RETURN {
      edge: e {.id, from: actor.id, relation: type(e), to: d.id, .certainty, .confidence, .statements},
      actor: actor {.id, .symbol, .type, .title, .issuedOn, .year},
      said: said
    }
  } AS acts,
  COLLECT {
    MATCH (d)<-[:CANDIDATE]-(m:Mention)<-[:TO]-(st:Statement)
    WHERE st.relation IN ['SUPERSEDES', 'REPEALS'] AND st.scope = 'WHOLE' AND st.assertedBy <> 'OTHER'
      AND NOT EXISTS { (m)-[:OF]->(:Document) }
      AND NOT EXISTS { (st)<-[:ON]-(r:Review) WHERE r.verdict = 'REJECTED' }
    MATCH (st)-[:FROM]->(:Mention)-[:OF]->(actor:Document)
    WHERE actor <> d
    RETURN {statement: st.id, relation: st.relation, effectiveOn: st.effectiveOn,
      actor: actor {.id, .symbol, .type, .title, .issuedOn, .year}}
  } AS ambiguous,
  COLLECT { MATCH (d)-[:PART_OF]->(whole:Document) RETURN whole.id } AS partOf,
  COLLECT {
    MATCH (whole:Document)-[e:PROMULGATES]->(d)
    WHERE e.assertedBy <> 'OTHER'
    RETURN e {.id, from: whole.id, relation: type(e), to: d.id, .certainty, .confidence, .statements}
  } AS promulgations,
  COLLECT {
    MATCH (d)-[e:DETAILS|GUIDES]->(parent:Document)
    WHERE e.assertedBy <> 'OTHER'
    RETURN e {.id, from: d.id, relation: type(e), to: parent.id, .certainty, .confidence, .statements}
  } AS parents
