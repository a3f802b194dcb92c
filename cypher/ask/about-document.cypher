// A document with the bodies that issued it, how many documents it is related to in each way, and where it was read.
MATCH (:Identifier {id: $id})-[:NAMES]->(d:Document)
RETURN properties(d) AS document,
  COLLECT { MATCH (d)-[:ISSUED_BY]->(o:Organisation) RETURN o {.id, .name} ORDER BY o.id } AS issuers,
  COLLECT {
    MATCH (d)-[e]->(x:Document)
    WHERE type(e) <> 'PART_OF'
    WITH type(e) AS relation, count(*) AS count, collect(x.id)[..3] AS some
    RETURN {relation: relation, way: 'OUT', count: count, some: some} AS told
    ORDER BY relation
  } AS acts,
  COLLECT {
    MATCH (d)<-[e]-(x:Document)
    WHERE type(e) <> 'PART_OF'
    WITH type(e) AS relation, count(*) AS count, collect(x.id)[..3] AS some
    RETURN {relation: relation, way: 'IN', count: count, some: some} AS told
    ORDER BY relation
  } AS acted,
  COLLECT { MATCH (d)-[:PART_OF]->(whole:Document) RETURN whole.id } AS partOf,
  COLLECT { MATCH (d)<-[:PART_OF]-(part:Document) RETURN part.id ORDER BY part.id } AS attachments,
  COLLECT {
    MATCH (s:Source)-[told:DESCRIBES]->(:Identifier)-[:NAMES]->(d)
    WHERE told.subject
    RETURN DISTINCT s.name AS name ORDER BY name
  } AS sources,
  COUNT { (d)<-[:OF]-(m:Mention) WHERE NOT coalesce(m.wordless, false) } AS mentions,
  COUNT { (d)<-[:OF]-(:Expectation) } AS expectations
