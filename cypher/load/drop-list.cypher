// Takes out the expectations of a list.
MATCH (e:Expectation {list: $list})
DETACH DELETE e
