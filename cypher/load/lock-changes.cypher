// Counts up, and so holds the counter until this transaction ends: writers come one after the other.
MATCH (c:Counter {id: 'changes'})
SET c.value = c.value + $by
RETURN c.value AS value
