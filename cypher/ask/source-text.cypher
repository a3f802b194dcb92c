// Paragraphs of a source in their order, from the ordinal $from, with the citations and facts that stand in each.
MATCH (s:Source {sha256: $source})
CALL (s) {
  MATCH (p:Passage)-[:IN]->(s)
  WHERE p.ordinal >= toInteger($from)
  WITH p ORDER BY p.ordinal LIMIT toInteger($first)
  RETURN collect({
    ordinal: p.ordinal, start: p.start, end: p.end, text: p.text, heading: p.heading, restricted: p.restricted,
    citations: COLLECT {
      MATCH (m:Mention)-[:IN]->(p)
      WHERE m.end > m.start
      OPTIONAL MATCH (m)-[:OF]->(d:Document)
      RETURN {start: m.start, end: m.end, subject: d.id, label: coalesce(d.symbol, d.title)}
    },
    values: COLLECT {
      MATCH (o:Observation)-[i:IN]->(p)
      MATCH (o)-[:OF]->(n:Indicator)
      RETURN {start: i.start, end: i.end, subject: n.id, label: n.name}
    },
    duties: COLLECT {
      MATCH (r:Responsibility)-[i:IN]->(p)
      MATCH (r)-[:BY]->(o:Organisation)
      RETURN DISTINCT {start: i.start, end: i.end, subject: o.id, label: o.name}
    }
  }) AS paragraphs
}
RETURN
  s.name AS name, s.mediaType AS mediaType, s.place AS place, toString(s.asOf) AS asOf, s.characters AS characters,
  COUNT { (:Passage)-[:IN]->(s) } AS total, paragraphs
