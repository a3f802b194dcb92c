// The documents of a lineage, and how many direct neighbours each has both ways under the same rule, shown or not.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  CALL (d) {
    MATCH (d)-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|RESPONDS_TO]->(n:Document)
    WHERE type(e) IN $relations AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR n.type IN $basedOnTypes)
    RETURN n
    UNION
    MATCH (d)<-[e:PROMULGATES|APPROVES|SUBMITS]-(n:Document)
    WHERE type(e) IN $relations
    RETURN n
  }
  WITH n
  WHERE n <> d AND ($asOf IS NULL OR all(each IN [d, n] WHERE
    coalesce(each.issuedOn <= date($asOf), each.year <= date($asOf).year, true)))
  RETURN count(n) AS upstream
}
CALL (d) {
  CALL (d) {
    MATCH (d)<-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|CONSOLIDATES|INTERPRETS|INSPECTS|CONCLUDES|REMEDIATES|APPLIES|REVIEWS|RESPONDS_TO]-(n:Document)
    WHERE type(e) IN $relations AND (type(e) <> 'BASED_ON' OR $basedOnTypes IS NULL OR d.type IN $basedOnTypes)
    RETURN n
    UNION
    MATCH (d)-[e:PROMULGATES|APPROVES|SUBMITS]->(n:Document)
    WHERE type(e) IN $relations
    RETURN n
  }
  WITH n
  WHERE n <> d AND ($asOf IS NULL OR all(each IN [d, n] WHERE
    coalesce(each.issuedOn <= date($asOf), each.year <= date($asOf).year, true)))
  RETURN count(n) AS downstream
}
RETURN properties(d) AS document, upstream, downstream
