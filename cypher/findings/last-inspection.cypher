// Which rules were run last, and on which day.
MATCH (i:Inspection {id: 'inspection'})
RETURN i.rules AS rules, toString(i.today) AS today
