// Notes what changed, so that the rules are run over that and no more.
UNWIND $rows AS row
MERGE (u:Uninspected {id: row.kind + ' ' + row.of})
ON CREATE SET u.kind = row.kind, u.of = row.of
