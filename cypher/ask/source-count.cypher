// How many sources the graph holds: none is a graph that is new.
MATCH (s:Source)
RETURN count(s) AS sources
