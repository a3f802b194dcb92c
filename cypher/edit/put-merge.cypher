// Two documents are one from now on.
CREATE (m:Merge)
SET m = $properties
