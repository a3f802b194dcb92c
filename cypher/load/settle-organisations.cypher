// Organisations under the name most of their documents print, the smallest of equals; folded for search.
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
CALL (o) {
  MATCH (o)<-[e:ISSUED_BY]-(:Document)
  RETURN e.name AS name, count(*) AS times
  ORDER BY times DESC, name
  LIMIT 1
}
RETURN o.id AS id, o.name AS before, name AS after
