// rule: subordinate-replaces-superior
// severity: HIGH
// over: edges
// vi: Văn bản cấp dưới thay thế văn bản cấp trên
// en: A subordinate's document said to replace a superior's
// why: Chỉ cơ quan đã ban hành hoặc cấp trên mới thay thế, bãi bỏ được văn bản (Quy định 66-QĐ/TW; Luật 64/2025/QH15, Điều 8); câu này hầu như chắc là nhầm ký hiệu. / Only the issuer or its superior can replace a document.
// do: Tìm văn bản thay thế thật sự, thường cùng ký hiệu gần giống của cấp trên. / Look for the true successor.
// detail: {a} của {aPlace} được nói là {says} {b} của Trung ương
// precision: 30/30
UNWIND $edges AS edge
MATCH (a:Document {id: edge.from})-[e:SUPERSEDES|REPEALS]->(b:Document)
WHERE e.id = edge.id AND e.scope = 'WHOLE' AND b.place = 'vn' AND a.place <> 'vn' AND NOT a.place STARTS WITH 'o-'
  AND b.symbol IS NOT NULL
RETURN
  [edge.relation, a.id, b.id] AS key, [a.id, b.id] AS about, [edge.id] AS edges, [] AS shown,
  head(COLLECT {
    MATCH (x:Document {count: a.count, type: a.type})
    WHERE x.place = 'vn' AND x.issuedOn >= a.issuedOn - duration({days: 60}) AND x.issuedOn <= a.issuedOn + duration({days: 60})
      AND x.symbol IS NOT NULL
    RETURN x.symbol ORDER BY x.symbol
  }) AS proposal,
  {
    a: coalesce(a.symbol, a.title, a.id),
    aPlace: a.place, b: coalesce(b.symbol, b.title, b.id), relation: edge.relation
  } AS facts
