// The edges to inspect: those between these documents and others, and those these sources say.
CALL () {
  UNWIND $documents AS id
  MATCH (d:Document {id: id})-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]-(:Document)
  RETURN e.id AS id, startNode(e).id AS from, type(e) AS relation, endNode(e).id AS to
  UNION
  UNWIND $sources AS sha256
  MATCH (:Source {sha256: sha256})<-[:IN]-(:Passage)<-[:IN]-(st:Statement)
  WHERE st.edge IS NOT NULL
  WITH DISTINCT st.edge AS edge
  WITH split(edge, ' ') AS parts, edge
  RETURN edge AS id, parts[1] AS from, parts[0] AS relation, parts[2] AS to
}
RETURN id, from, relation, to
