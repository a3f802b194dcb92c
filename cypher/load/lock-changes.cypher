// Holds the counter until this transaction ends: writers come one after the other. It is looked up by its key once
// only, since whoever waits for it holds that key in the index, and a second look would wait for them.
MATCH (c:Counter {id: 'changes'})
SET c.locked = true
RETURN elementId(c) AS counter
