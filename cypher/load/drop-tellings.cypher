// Takes out how sources describe measures under these ids.
UNWIND $claims AS claim
MATCH (:Source)-[t:TELLS_OF {claim: claim}]->(:Indicator)
DELETE t
