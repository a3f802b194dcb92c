// Bodies that issued nothing, are told of nowhere, owe nothing and stand beside none that does.
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
DETACH DELETE o
