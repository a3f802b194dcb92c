// Bodies by what is known of them, in the order of their ids; what is not asked for is null.
MATCH (o:Organisation)
WHERE o.id > $after
  AND ($text IS NULL OR o.nameFolded CONTAINS $text OR any(alias IN o.aliasesFolded WHERE alias CONTAINS $text))
  AND ($kind IS NULL OR o.kind = $kind)
  AND ($level IS NULL OR o.level = $level)
  AND ($place IS NULL OR o.place = $place OR o.place STARTS WITH $place + '.')
  AND ($document IS NULL OR EXISTS {
    MATCH (o)<-[:ISSUED_BY]-(d:Document)
    WHERE d.id = $document
  } OR EXISTS {
    MATCH (o)-[:RESPONSIBLE_FOR]->(x)
    WHERE x.id = $document OR EXISTS { MATCH (x)<-[:ASSIGNS]-(d:Document) WHERE d.id = $document }
  })
WITH o
ORDER BY o.id
LIMIT toInteger($first)
RETURN
  o.id AS id, o.name AS name, o.kind AS kind, o.level AS level, o.place AS place, o.code AS code,
  coalesce(o.aliases, []) AS aliases, o.from AS from, o.to AS to,
  COUNT { (o)<-[:ISSUED_BY]-(:Document) } AS issued,
  COUNT { (o)<-[:BY]-(:Responsibility) } AS responsibilities,
  COLLECT { MATCH (o)-[:SUCCEEDS]->(p:Organisation) RETURN p.name ORDER BY p.id } AS succeeds,
  COLLECT { MATCH (o)<-[:SUCCEEDS]-(p:Organisation) RETURN p.name ORDER BY p.id } AS succeededBy
