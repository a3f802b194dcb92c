// What was inspected waits no more.
UNWIND [of IN $documents | 'DOCUMENT ' + of] + [of IN $sources | 'SOURCE ' + of] AS id
MATCH (u:Uninspected {id: id})
DELETE u
