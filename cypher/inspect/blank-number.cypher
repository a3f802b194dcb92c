// rule: blank-number
// severity: LOW
// over: sources
// vi: Viện dẫn còn để trống số
// en: A citation whose number is blank
// why: Chỗ để trống chưa điền: không ai tìm được văn bản được dẫn. / A blank that was never filled in.
// do: Điền số, ký hiệu và ngày. / Fill in number and date.
// detail: «{words}» còn để trống số
// precision: 32/32
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)
WHERE p.text =~ '(?s).*[Ss][ốố]\\s*:?[\\s.…_]*[/-]\\s*(?:\\d{4}\\s*/\\s*)?[A-ZĐ].*'
RETURN
  [s.sha256] AS key, [] AS about, [] AS edges, [] AS shown, null AS proposal,
  {passage: p.id, start: p.start, text: p.text} AS facts
