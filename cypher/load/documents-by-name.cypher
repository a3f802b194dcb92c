// Laws known by number that bear these names.
UNWIND $names AS name
MATCH (d:Document {nameKey: name})
RETURN d.id AS id, name AS family
