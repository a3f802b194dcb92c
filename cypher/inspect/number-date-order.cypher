// rule: number-date-order
// severity: MEDIUM
// over: documents
// vi: Số và ngày không theo thứ tự
// en: Number and date out of order
// why: Trong một dãy số, văn bản có số nhỏ hơn được ban hành trước; số nhỏ mà muộn hơn nhiều là dấu hiệu ghi sai số hoặc ngày. / Numbers of one series grow with time.
// do: Đối chiếu số và ngày của hai văn bản với bản gốc hoặc sổ đăng ký. / Compare both with the originals or the register.
// detail: {low} ghi ngày {lowDate}, nhưng {high} cùng dãy số đã ban hành từ {highDate}
// precision: 30/30
// Of each document those of its series that stand on the wrong side of it by more than thirty days, the nearest in
// number first, and theirs; which of them lie in one run of the series is judged in code.
UNWIND $documents AS id
MATCH (d:Document {id: id})
WHERE d.series IS NOT NULL AND d.issuedOn IS NOT NULL
CALL (d) {
  MATCH (x:Document {series: d.series})
  WHERE (x.count > d.count AND x.issuedOn < d.issuedOn - duration({days: 30}))
    OR (x.count < d.count AND x.issuedOn > d.issuedOn + duration({days: 30}))
  WITH x ORDER BY abs(x.count - d.count), x.id LIMIT 100
  RETURN collect(x {.id, .symbol, .count, .type, issuedOn: toString(x.issuedOn), against: COLLECT {
    MATCH (y:Document {series: x.series})
    WHERE (y.count > x.count AND y.issuedOn < x.issuedOn - duration({days: 30}))
      OR (y.count < x.count AND y.issuedOn > x.issuedOn + duration({days: 30}))
    RETURN y {.id, .symbol, .count, .type, issuedOn: toString(y.issuedOn)}
    ORDER BY abs(y.count - x.count), y.id LIMIT 100
  }}) AS against
}
WITH d, against WHERE size(against) > 0
RETURN
  [d.id] AS key, [d.id] AS about, [] AS edges, [] AS shown, null AS proposal,
  {
    place: d.place, system: d.system, series: d.series, against: against,
    d: d {.id, .symbol, .count, .type, issuedOn: toString(d.issuedOn)}
  } AS facts
