// Which of these findings are dismissed, by whom, when and why.
UNWIND $ids AS id
MATCH (x:Dismissal {id: id})
RETURN id, x {.by, at: toString(x.at), .why} AS dismissal
