// Measures by what is known of them, in the order of their ids; what is not asked for is null.
MATCH (i:Indicator)
WHERE i.id > $after
  AND ($text IS NULL OR i.nameFolded CONTAINS $text)
  AND ($topic IS NULL OR i.topic = $topic)
  AND ($place IS NULL OR i.place = $place OR i.place STARTS WITH $place + '.')
  AND ($document IS NULL OR EXISTS {
    MATCH (i)<-[:OF]-(:Observation)<-[:SETS|REPORTS]-(d:Document)
    WHERE d.id = $document
  })
RETURN i.id AS id
ORDER BY id
LIMIT toInteger($first)
