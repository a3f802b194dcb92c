// Counts up the counter that is held.
MATCH (c:Counter)
WHERE elementId(c) = $counter
SET c.value = c.value + $by
RETURN c.value AS value
