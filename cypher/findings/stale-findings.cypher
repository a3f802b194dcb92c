// Findings that may hold no longer, since they are about these documents or these sources prove them, and all that must
// be looked at to tell: the documents and sources of these findings, and the documents whose status these ones change.
CALL () {
  UNWIND $documents AS id
  MATCH (d:Document {id: id})<-[:ABOUT]-(f:Finding)
  RETURN f
  UNION
  UNWIND $sources AS sha256
  MATCH (s:Source {sha256: sha256})
  CALL (s) {
    MATCH (s)<-[:IN]-(p:Passage)
    RETURN p
  }
  CALL (p) {
    MATCH (p)<-[:SHOWN_BY]-(f:Finding)
    RETURN f
  }
  RETURN f
}
WITH collect(f) AS stale
CALL (stale) {
  UNWIND stale AS f
  MATCH (f)-[:ABOUT]->(d:Document)
  RETURN d
  UNION
  UNWIND $documents AS id
  MATCH (:Document {id: id})-[:SUPERSEDES|REPEALS|SUSPENDS|AMENDS|EXTENDS]->(d:Document)
  RETURN d
}
WITH stale, collect(DISTINCT d.id) AS documents
CALL (stale) {
  UNWIND stale AS f
  CALL (f) {
    MATCH (f)-[:SHOWN_BY]->(p:Passage)
    RETURN p
  }
  CALL (p) {
    MATCH (p)-[:IN]->(s:Source)
    RETURN s
  }
  RETURN collect(DISTINCT s.sha256) AS sources
}
RETURN [f IN stale | f.id] AS findings, documents, sources
