// rule: superseded-still-cited
// severity: HIGH
// over: edges
// vi: Viện dẫn văn bản đã hết hiệu lực
// en: Cited as in force after it was replaced or repealed
// why: Văn bản dựa vào một văn bản đã bị thay thế hoặc bãi bỏ trước ngày ban hành. / It rests on what was no longer in force.
// do: Dẫn văn bản thay thế, hoặc bỏ viện dẫn. / Cite the successor.
// detail: {c} ngày {cDate} dẫn {b}, đã bị {ended} {a} từ {since}
// precision: 33/34
// Only what a document of a source of its own rests on, in words of its own; reports and inspections look back.
UNWIND $edges AS edge
MATCH (c:Document {id: edge.from})-[e:BASED_ON|IMPLEMENTS|CONTINUES|DETAILS|GUIDES|CITES]->(b:Document)
WHERE e.id = edge.id AND e.assertedBy = 'SELF' AND NOT c.type IN ['REPORT', 'MINUTES', 'CONSOLIDATED_TEXT', 'OTHER']
  // A transitional clause, a repeal and «nay là» name what has ended because it has.
  AND (type(e) = 'BASED_ON' OR EXISTS {
    MATCH (st:Statement {edge: e.id})-[:IN]->(p:Passage)
    WHERE st.assertedBy = 'SELF' AND NOT
      toLower(substring(p.text, CASE WHEN st.start > p.start THEN st.start - p.start ELSE 0 END, st.end - st.start))
      =~ '(?s).*(?:chuyển tiếp|tiếp tục (?:được )?(?:thực hiện|áp dụng|có hiệu lực)|nay là|hết hiệu lực|bãi bỏ|thay thế).*'
  })
WITH c, b, e, c.issuedOn AS at
WHERE at IS NOT NULL AND NOT EXISTS { (c)-[:SUPERSEDES|REPEALS|AMENDS|SUSPENDS|INSPECTS|REVIEWS|CONCLUDES|REMEDIATES|CONSOLIDATES|APPLIES|EXTENDS|CORRECTS]->(b) }
MATCH (a:Document)-[r:SUPERSEDES|REPEALS|AMENDS]->(b)
WHERE a <> c AND r.assertedBy IN ['SELF', 'REGISTER', 'PERSON']
// Of a part only what was repealed, by its place; whether that is what is cited is judged in code.
WITH c, b, e, a, r, at, coalesce(r.effectiveOn, a.effectiveFrom, a.issuedOn) AS since, CASE type(r) WHEN 'AMENDS' THEN COLLECT {
  MATCH (st:Statement {edge: r.id})
  WHERE st.assertedBy <> 'OTHER' AND st.pinpoint IS NOT NULL AND toLower(st.trigger) CONTAINS 'bãi bỏ'
  RETURN st.pinpoint ORDER BY st.id
} ELSE [] END AS parts
WHERE since < at AND (size(parts) > 0 OR (type(r) <> 'AMENDS' AND r.scope = 'WHOLE'))
RETURN
  [c.id, b.id, a.id] AS key, [c.id, b.id, a.id] AS about, [e.id, r.id] AS edges, [] AS shown,
  CASE type(r) WHEN 'SUPERSEDES' THEN coalesce(a.symbol, a.title, a.id) END AS proposal,
  {
    c: coalesce(c.symbol, c.title, c.id), cDate: toString(at), b: coalesce(b.symbol, b.title, b.id),
    a: coalesce(a.symbol, a.title, a.id), since: toString(since), relation: type(r), cites: type(e),
    parts: parts, cited: COLLECT { MATCH (st:Statement {edge: e.id}) WHERE st.assertedBy = 'SELF' AND st.pinpoint IS NOT NULL RETURN st.pinpoint ORDER BY st.id }
  } AS facts
