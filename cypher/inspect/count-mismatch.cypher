// rule: count-mismatch
// severity: LOW
// over: sources
// vi: Số đếm không khớp
// en: Counts that do not match
// why: Con số tổng và những gì được kể ra, hay tỷ lệ, không khớp nhau. / A total and what is listed, or a rate, disagree.
// do: Tính lại; sửa con số sai. / Count again.
// detail: «{words}»: {why}
// precision: 34/34
UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})<-[:IN]-(p:Passage)
WHERE p.text =~ '(?s).*\\d\\s*/\\s*\\d.*%.*' OR p.text =~ '(?ius).*(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu|nội dung|tiêu chí|chương trình|đề án|kế hoạch|nghị quyết|văn bản|hạn chế|nguyên nhân)[^:]*:.*(?:;|\\(2\\)|b\\)).*'
RETURN
  [s.sha256] AS key, [] AS about, [] AS edges, [] AS shown, null AS proposal,
  {passage: p.id, start: p.start, text: p.text} AS facts
