// Hangs the reviews of a source on what they speak of, after it was read anew: the same words at the same place of
// the same paragraph. A review that finds nothing stays, and is listed as detached.
MATCH (r:Review {source: $sha256})
CALL (r) {
  MATCH (p:Passage {hash: r.passage})<-[:IN]-(t:Statement)
  WHERE r.relation IS NOT NULL AND p.twin = r.twin AND (p)-[:IN]->(:Source {sha256: r.source})
    AND t.relation = r.relation AND t.fromKey = r.fromKey AND t.toKey = r.toKey
  RETURN t
  UNION
  MATCH (p:Passage {hash: r.passage})<-[:IN]-(t:Mention)
  WHERE r.relation IS NULL AND p.twin = r.twin AND (p)-[:IN]->(:Source {sha256: r.source})
    AND t.key = r.fromKey AND t.at = r.offset
  RETURN t
}
MERGE (r)-[:ON]->(t)
