// How much a source holds: documents told of, citations, statements, and the citations that stay open.
MATCH (s:Source {sha256: $sha256})
RETURN
  COUNT { (s)-[:DESCRIBES]->(:Identifier) } AS documents,
  COUNT { (s)<-[:IN]-(:Passage)<-[:IN]-(m:Mention) WHERE NOT m.wordless } AS citations,
  COUNT { MATCH (s)<-[:IN]-(:Passage)<-[:IN]-(st:Statement) RETURN DISTINCT st } AS statements,
  COUNT { (s)<-[:IN]-(:Passage)<-[:IN]-(m:Mention) WHERE NOT m.wordless AND NOT (m)-[:OF]->(:Document) } AS open
