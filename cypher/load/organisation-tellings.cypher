// What sources say of bodies, and the names they have as issuers and where something is expected of them; equal words
// are counted together.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organisation {id: id})<-[t:TELLS_OF]-(:Source)
  RETURN t.name AS name, t.kind AS kind, t.level AS level, t.place AS place, t.code AS code, t.aliases AS aliases,
    count(*) AS count
  UNION ALL
  MATCH (:Organisation {id: id})<-[e:ISSUED_BY]-(:Document)
  RETURN e.name AS name, null AS kind, null AS level, null AS place, null AS code, [] AS aliases, count(*) AS count
  UNION ALL
  MATCH (:Organisation {id: id})<-[e:OBLIGES]-(:Expectation)
  RETURN e.name AS name, null AS kind, null AS level, null AS place, null AS code, [] AS aliases, count(*) AS count
}
RETURN id, name, kind, level, place, code, aliases, count
