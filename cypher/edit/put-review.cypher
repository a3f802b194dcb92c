// A review, new or in place of the one before.
MERGE (r:Review {id: $id})
SET r = $properties
