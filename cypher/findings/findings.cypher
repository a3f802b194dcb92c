// Findings by rank, those after $after: severity, then rule, then id, so that pages neither skip nor repeat.
MATCH (f:Finding)
WHERE f.rank > coalesce($after, '') AND ($rules IS NULL OR f.rule IN $rules)
  AND ($severity IS NULL OR f.severity IN $severity)
  AND ($document IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document)<-[:NAMES]-(:Identifier {id: $document}) })
  AND ($issuer IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document)-[:ISSUED_BY]->(:Organisation {id: $issuer}) })
  AND ($year IS NULL OR EXISTS { MATCH (f)-[:ABOUT]->(:Document {year: toInteger($year)}) })
  AND ($source IS NULL OR EXISTS { MATCH (f)-[:SHOWN_BY]->(:Passage)-[:IN]->(:Source {sha256: $source}) })
  AND ($dismissed IS NULL OR $dismissed = EXISTS { MATCH (x:Dismissal {id: f.id}) })
WITH f ORDER BY f.rank LIMIT toInteger($first)
RETURN
  f.id AS id, f.rule AS rule, f.severity AS severity, f.rank AS rank, f.detail AS detail, f.proposal AS proposal,
  COLLECT { MATCH (f)-[a:ABOUT]->(d:Document) RETURN properties(d) ORDER BY a.ordinal } AS documents,
  COLLECT {
    MATCH (f)-[e:SHOWN_BY]->(p:Passage)-[:IN]->(s:Source)
    WITH e, p, s ORDER BY e.ordinal, p.ordinal
    RETURN {
      ordinal: e.ordinal, start: e.start, end: e.end, statement: e.statement, trigger: e.trigger,
      citations: e.citations, source: s.sha256, sourceName: s.name,
      passage: p {.start, .text, .gap, .heading, .restricted}
    }
  } AS shown,
  head(COLLECT { MATCH (x:Dismissal {id: f.id}) RETURN x {.by, at: toString(x.at), .why} }) AS dismissed
ORDER BY rank
