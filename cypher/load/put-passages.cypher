// Paragraphs in the order of the text.
UNWIND $rows AS row
MATCH (s:Source {sha256: $sha256})
CREATE (p:Passage:$(row.labels) {
  id: row.id, ordinal: row.ordinal, start: row.start, end: row.end, text: row.text, gap: row.gap,
  heading: row.heading, restricted: row.restricted, hash: row.hash, twin: row.twin,
  textFolded: row.textFolded
})-[:IN]->(s)
