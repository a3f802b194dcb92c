// The merge of a document into another.
MATCH (m:Merge {from: $from})
RETURN m.from AS from, m.into AS into, m.who AS who, m.at AS at, m.why AS why
