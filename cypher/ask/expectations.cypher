// What is expected of whom about documents, and the documents that carry each of them out: directly, or through one that
// does. Of each at most $most answers, the earliest first.
UNWIND $ids AS id
MATCH (:Identifier {id: id})-[:NAMES]->(d:Document)
WITH DISTINCT d
RETURN properties(d) AS document,
  COLLECT {
    MATCH (d)<-[:OF]-(e:Expectation)-[:OBLIGES]->(o:Organisation)
    RETURN e {.id, .product, .deadline, .due, .origin, .list, .reference, body: o {.id, .name, .place, .kind}}
    ORDER BY e.deadline, o.id, e.id
  } AS expectations,
  COLLECT {
    CALL (d) {
      MATCH (d)<-[r:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|REVIEWS]-(x:Document)
      RETURN x, type(r) AS relation
      UNION
      MATCH (d)<-[:IMPLEMENTS]-(:Document)<-[r:IMPLEMENTS]-(x:Document)
      RETURN x, type(r) AS relation
    }
    WITH x, collect(relation) AS relations
    ORDER BY coalesce(toString(x.issuedOn), '9999'), x.id
    LIMIT toInteger($most)
    RETURN {
      document: properties(x), relations: relations,
      issuers: COLLECT { MATCH (x)-[:ISSUED_BY]->(o:Organisation) RETURN o.id }
    }
  } AS answers
ORDER BY document.id
