// What sources say of measures, equal words counted together.
UNWIND $ids AS id
MATCH (i:Indicator {id: id})<-[t:TELLS_OF]-(:Source)
RETURN i.id AS id, t.claim AS claim, t.name AS name, t.unit AS unit, t.topic AS topic, t.better AS better,
  count(*) AS count
