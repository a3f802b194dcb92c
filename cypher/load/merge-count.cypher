// How many merges there are: none in most graphs, and then nothing else is asked about them.
MATCH (m:Merge)
RETURN count(m) AS merges
