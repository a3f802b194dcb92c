const MONITOR = "(?:theo\\s+dõi|đôn\\s+đốc|kiểm\\s+tra|giám\\s+sát)";
/** One or several such verbs in a row, with what goes between them. */
const MONITORS = new RegExp(
  `${MONITOR}(?:(?:\\s*,|\\s+và)\\s*(?:${MONITOR}|hướng\\s+dẫn|đánh\\s+giá|thanh\\s+tra|chỉ\\s+đạo|tổng\\s+hợp))*`,
  "gu",
);
/** What may stand before them when they are what is to be done, and no noun: «kế hoạch kiểm tra» is one. */
const DOES =
  /(?:^|[,;:]|\svà|tăng\s+cường|thường\s+xuyên|chủ\s+động|chủ\s+trì|hướng\s+dẫn|trách\s+nhiệm|tham\s+gia|định\s+kỳ|nhiệm\s+vụ|tổ\s+chức|phối\s+hợp|trực\s+tiếp|liên\s+quan|địa\s+phương|đơn\s+vị|được\s+giao|của\s+mình,?|\p{L})\s*$/u;
const NOUN =
  /(?:công\s+tác|việc|sự|sau|cơ\s+chế|quy\s+chế|quy\s+trình|phương\s+án|kinh\s+phí|hệ\s+thống|bộ\s+máy|phục\s+vụ|nhằm|cuộc|hoạt\s+động|đoàn|kế\s+hoạch|chương\s+trình|nội\s+dung|kết\s+quả|quá\s+trình|cơ\s+quan|hồ\s+sơ|số\s+liệu|biện\s+pháp|bị|được|qua|quyết\s+định|tình\s+hình|thanh\s+tra,)\s*$/u;
/** «Chỉ đạo lực lượng … kiểm tra»: what others are led to do is not one's own monitoring. */
const LEADS_OTHERS =
  /^\W*(?:(?:trực\s+tiếp|tiếp\s+tục|tăng\s+cường|thường\s+xuyên|lãnh\s+đạo,)\s+)*(?:chỉ\s+đạo|yêu\s+cầu|hướng\s+dẫn)\s+(?!(?:việc|công\s+tác|thực\s+hiện|triển\s+khai|kiểm|theo|đôn|giám|và)(?![\p{L}]))/u;

/** «Kiểm tra, xử lý nghiêm hàng giả» inspects others: it is the work itself, and watches over none. */
const INSPECTS =
  /^(?:(?:thanh|kiểm)\s+tra,\s+)*kiểm\s+tra,?\s+(?:và\s+)?(?:kiểm\s+soát|xử\s+lý|xử\s+phạt|phát\s+hiện|ngăn\s+chặn|chấn\s+chỉnh|truy\s+quét)(?!\p{L})/u;

/** «Kiểm tra các bếp ăn» looks at things; «kiểm tra việc …», «kiểm tra các xã» watches over what others do. */
const CHECKS = /^kiểm\s+tra\s+\p{L}/u;
const OF_DOING =
  /^kiểm\s+tra\s+(?:và|việc|công\s+tác|tình\s+hình|kết\s+quả|tiến\s+độ|quá\s+trình|thực\s+hiện|triển\s+khai|hoạt\s+động|sự|theo|định|thường|giám|đôn|đánh|trách|chặt|hướng|tổng|nội|\p{L}+\s+(?:hành|hiện|khai)(?!\p{L})|(?:đối\s+với\s+)?(?:các\s+|những\s+)?(?:bộ|sở|ban|ngành|cơ\s+quan|đơn\s+vị|địa\s+phương|tổ\s+chức|cấp|xã|phường|huyện|tỉnh|thành|quận|thôn|ủy|ubnd|trường|doanh|chủ|hội|chi|đảng|cơ\s+sở))(?!\p{L})/u;

/** Whether words after a subject say that it watches, checks or urges; in lower case. */
export function monitorsIn(words: string): boolean {
  if (LEADS_OTHERS.test(words)) return false;
  for (const m of words.matchAll(MONITORS)) {
    const before = words.slice(0, m.index);
    const here = words.slice(m.index);
    if (INSPECTS.test(here) || (CHECKS.test(here) && !OF_DOING.test(here))) continue;
    if (DOES.test(before) && !isNoun(before)) return true;
  }
  return false;
}

/**
 * Whether verbs that stand after these words are a noun's: straight after it, or further on in its list, «công tác chỉ
 * đạo, hướng dẫn, kiểm tra», «việc lập, theo dõi».
 */
function isNoun(before: string): boolean {
  for (let words = before; ; ) {
    if (NOUN.test(words)) return true;
    const item = /(?<one>(?:[\p{L}]+\s+)?(?<last>[\p{L}]+))\s*,\s*$/u.exec(words);
    if (!item?.groups) return false;
    const { one = "", last = "" } = item.groups;
    const end = item.index + one.length;
    if (one !== last && NOUN.test(words.slice(0, end - last.length))) return true;
    words = words.slice(0, item.index);
  }
}
