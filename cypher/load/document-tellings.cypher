// What sources say of documents, equal words counted together.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:NAMES]-(i:Identifier)<-[t:DESCRIBES]-(:Source)
OPTIONAL MATCH (:Identifier {id: t.partOf})-[:NAMES]->(whole:Document)
RETURN
  d.id AS id, i.id AS claim, t.subject AS subject, t.symbol AS symbol, t.type AS type, t.number AS number,
  t.title AS title, t.issuedOn AS issuedOn, t.effectiveFrom AS effectiveFrom, t.expiresOn AS expiresOn,
  t.secrecy AS secrecy, t.issuers AS issuers, whole.id AS partOf, count(*) AS count
