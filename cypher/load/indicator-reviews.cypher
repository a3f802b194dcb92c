// What a person decided about these measures: `claim`, or of it the values in `unit`, or told in `wording`, alone, belongs to `target`.
UNWIND $claims AS claim
MATCH (r:IndicatorReview {claim: claim})
RETURN r.claim AS claim, r.unit AS unit, r.wording AS wording, r.target AS target
