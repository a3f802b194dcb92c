// Takes a person's word back. Tells what it was about.
MATCH (r:IndicatorReview {id: $id})
WITH r, r.target AS target
DELETE r
RETURN target
