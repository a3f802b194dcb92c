// Takes out edges, so that they can be projected anew. Every relation stands here by name: with `$(edge.relation)` a
// plan made while the graph is small reads all edges there are for each row.
UNWIND $edges AS edge
MATCH (a:Document {id: edge.from})
OPTIONAL MATCH (b:Document {id: edge.to})
WITH edge, a, b
WHERE b IS NOT NULL
MATCH (a)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]->(b)
WHERE type(e) = edge.relation
WITH e, edge.id AS id, e.assertedBy + ' ' + e.scope + ' ' + coalesce(toString(e.effectiveOn), '') AS told
DELETE e
RETURN id, told
