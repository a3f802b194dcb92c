// The newest document by which a province's Party body implements a central one, by a day.
UNWIND $rows AS row
MATCH (p:Document)-[f:IMPLEMENTS]->(b:Document {id: row.to})
WHERE p.place = row.province AND p.system = 'PARTY' AND p.issuedOn <= date(row.day) AND NOT p.id IN row.named
  AND NOT EXISTS { MATCH (n:Document)-[:IMPLEMENTS]->(p) WHERE n.id IN row.restsOn }
  AND NOT EXISTS {
    MATCH (x:Document)-[r:SUPERSEDES|REPEALS {scope: 'WHOLE'}]->(p)
    WHERE coalesce(r.effectiveOn, x.effectiveFrom, x.issuedOn) <= date(row.day)
  }
WITH row, p, f ORDER BY p.issuedOn DESC, p.id
WITH row, collect({id: p.id, symbol: p.symbol, edge: f.id})[0] AS newest
RETURN row.edge AS edge, newest.id AS id, newest.symbol AS symbol, newest.edge AS by
