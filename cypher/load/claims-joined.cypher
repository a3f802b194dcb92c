// The ids that persons joined to these, one step.
UNWIND $claims AS claim
MATCH (r:IndicatorReview {target: claim})
RETURN DISTINCT r.claim AS claim
