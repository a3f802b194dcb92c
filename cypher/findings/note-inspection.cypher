// Which rules are run from now on, and on which day.
MERGE (i:Inspection {id: 'inspection'})
SET i.rules = $rules, i.today = date($today)
