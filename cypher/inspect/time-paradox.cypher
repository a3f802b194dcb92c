// rule: time-paradox
// severity: HIGH
// over: edges
// vi: Văn bản có trước văn bản mà nó tác động
// en: A document dated before what it acts on
// why: Không văn bản nào thực hiện, sửa đổi hay viện dẫn được một văn bản chưa ban hành: một trong hai ngày, hoặc một trong hai ký hiệu, bị ghi sai. / Nothing can act on what is not there yet: a date or a symbol is wrong.
// do: Đối chiếu hai ngày với bản gốc; sửa ngày hoặc ký hiệu. / Compare both dates with the originals.
// detail: {a} ngày {aDate} {says} {b} ghi ngày {bDate}, tức là ban hành sau nó
// precision: 33/33
// Both dates must be told by the source that says so; consolidated texts take in what came later, and so does a text
// that tells what was amended afterwards.
UNWIND $edges AS edge
MATCH (a:Document {id: edge.from})-[e:IMPLEMENTS|CONTINUES|DETAILS|GUIDES|BASED_ON|CITES|AMENDS|SUPERSEDES|REPEALS|SUSPENDS|EXTENDS|CORRECTS|INSPECTS|APPLIES|RESPONDS_TO]->(b:Document)
WHERE e.id = edge.id AND a.issuedOn < b.issuedOn AND a.type <> 'CONSOLIDATED_TEXT'
  AND NOT EXISTS { (a)-[:CONSOLIDATES]->(:Document) } AND NOT EXISTS { (a)-[:PART_OF]->(:Document) }
  AND NOT EXISTS { (b)-[:AMENDS]->(a) }
WITH edge, a, b
WHERE EXISTS {
  MATCH (st:Statement {edge: edge.id})-[:IN]->(:Passage)-[:IN]->(s:Source)
  WHERE EXISTS { MATCH (s)-[t:DESCRIBES]->(:Identifier)-[:NAMES]->(a) WHERE t.issuedOn = a.issuedOn }
    AND EXISTS { MATCH (s)-[t:DESCRIBES]->(:Identifier)-[:NAMES]->(b) WHERE t.issuedOn = b.issuedOn }
}
RETURN
  [edge.relation, a.id, b.id] AS key, [a.id, b.id] AS about, [edge.id] AS edges, [] AS shown, null AS proposal,
  {
    a: coalesce(a.symbol, a.title, a.id), aDate: toString(a.issuedOn), relation: edge.relation,
    b: coalesce(b.symbol, b.title, b.id), bDate: toString(b.issuedOn),
    place: b.place, system: b.system, series: b.series, count: b.count,
    others: COLLECT {
      MATCH (o:Document {symbolKey: b.symbolKey})
      WHERE o <> b AND o.place = b.place AND o.issuedOn <= a.issuedOn
        AND (o.titleFolded STARTS WITH b.titleFolded OR b.titleFolded STARTS WITH o.titleFolded)
      RETURN o.symbol + ' ' + toString(o.issuedOn)
    }
  } AS facts
