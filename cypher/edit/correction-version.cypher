// The version of a document's corrections, and who made it.
MATCH (c:Correction {document: $document})
RETURN c.version AS version, c.who AS who, c.at AS at
ORDER BY version DESC
LIMIT 1
