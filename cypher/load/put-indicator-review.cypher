// A person's word: `claim`, or of it what is told in `unit`, or in `wording`, alone, is the measure `target`.
MERGE (r:IndicatorReview {id: $id})
SET r.claim = $claim, r.unit = $unit, r.wording = $wording, r.target = $target, r.name = $name, r.who = $who, r.why = $why, r.at = datetime()
