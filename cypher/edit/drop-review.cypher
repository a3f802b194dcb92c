// Takes a review back.
MATCH (r:Review {id: $id})
DETACH DELETE r
