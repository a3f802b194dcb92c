// Units that no body is of and that stand beside none that is.
UNWIND $ids AS id
MATCH (p:Place {id: id})
DETACH DELETE p
