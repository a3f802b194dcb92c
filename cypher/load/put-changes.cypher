// What this transaction changed, in the order of its cursors.
UNWIND $rows AS row
CREATE (c:Change {
  cursor: row.cursor, at: datetime(), kind: row.kind, who: row.who, why: row.why,
  source: row.source, document: row.document, detail: row.detail
})
