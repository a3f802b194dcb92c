// All relations that these documents act in, in the order of their ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|PROMULGATES|APPROVES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|SUBMITS|RESPONDS_TO]->(other:Document)
RETURN e.id AS id, d.id AS from, type(e) AS relation, other.id AS to, e.certainty AS certainty,
       e.confidence AS confidence, e.statements AS evidenceCount
ORDER BY id
