// The cursor of the newest change; nothing is read but the counter.
MATCH (c:Counter {id: 'changes'})
RETURN c.value AS newest
