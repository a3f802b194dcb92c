// The name of a body, by its id.
MATCH (o:Organisation {id: $id})
RETURN o.name AS name
