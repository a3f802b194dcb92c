import type { Relation } from "../generated/enums.js";

/**
 * Relations between documents as data. A trigger's `pattern` is matched on lower-case text with the older tone
 * placing; a blank in it stands for any white space. `voice` tells where the ends stand:
 * - active: what acts stands before the trigger (or is the document itself), what is acted upon after it;
 * - passive: acted upon before, acting after («được thay thế bởi»);
 * - after: the trigger follows what is acted upon, the document itself acts («hết hiệu lực kể từ ngày …»).
 * Every trigger has an example `[text, from, to]` by symbols (`self` = the document whose text it is);
 * `counterExamples` hold the words and no such relation. A test reads them all.
 */
export interface Trigger {
  readonly pattern: string;
  readonly voice: "active" | "passive" | "after";
  readonly examples: readonly (readonly [text: string, from: string, to: string])[];
}

/**
 * What a document of a certain name does under the triggers of other relations. `name` is matched, as triggers are, where
 * the citation of the acting document begins.
 */
export interface ByName {
  readonly name: string;
  readonly insteadOf: readonly Relation[];
  readonly examples: Trigger["examples"];
}

export interface RelationEntry {
  readonly relation: Relation;
  readonly label: string;
  /** The end rested upon: lineage's upstream end. */
  readonly upstream: "to" | "from";
  readonly triggers: readonly Trigger[];
  readonly byName?: readonly ByName[];
  readonly counterExamples: readonly string[];
  /** The property of the ELI ontology (1.4, `http://data.europa.eu/eli/ontology#`) that says it, where there is one. */
  readonly eli: string | null;
}

const active = (pattern: string, ...examples: Trigger["examples"]): Trigger => ({
  pattern,
  voice: "active",
  examples,
});
const passive = (pattern: string, ...examples: Trigger["examples"]): Trigger => ({
  pattern,
  voice: "passive",
  examples,
});
const after = (pattern: string, ...examples: Trigger["examples"]): Trigger => ({
  pattern,
  voice: "after",
  examples,
});

export const RELATIONS: readonly RelationEntry[] = [
  {
    relation: "INSPECTS",
    label: "Kiểm tra, giám sát việc thực hiện",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "(?:kiểm tra|giám sát|thanh tra|phúc tra)(?:,? (?:kiểm tra|giám sát|đánh giá))* (?:việc|công tác|tình hình|kết quả|trách nhiệm)?(?: (?:lãnh đạo|chỉ đạo|quán triệt|học tập|tổ chức|triển khai|chấp hành|thực hiện|và|trong|cụ thể hóa|tuyên truyền)|,)+",
        [
          "Quyết định số 40-QĐ/TU, ngày 05-5-2018 kiểm tra việc lãnh đạo, chỉ đạo thực hiện Chỉ thị số 12-CT/TU",
          "40-QĐ/TU",
          "12-CT/TU",
        ],
        ["Kế hoạch số 8-KH/UBKTTU giám sát việc thực hiện Nghị quyết số 9-NQ/TU", "8-KH/UBKTTU", "9-NQ/TU"],
      ),
    ],
    counterExamples: ["Ủy ban kiểm tra giám sát cán bộ theo Quy định số 22-QĐ/TW."],
  },
  {
    relation: "REVIEWS",
    label: "Sơ kết, tổng kết, đánh giá",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "(?:tình hình|kết quả)(?:,? (?:và )?(?:tình hình|kết quả))*(?: (?:\\d{1,2}|một|hai|ba|bốn|năm|mười) (?:năm|tháng))? (?:triển khai,? )?(?:tổ chức )?thực hiện",
        ["Báo cáo số 16-BC/TU về tình hình thực hiện Nghị quyết số 9-NQ/TU", "16-BC/TU", "9-NQ/TU"],
        ["Thông báo số 58-TB/TW về kết quả 12 năm thực hiện Quy định số 10-QĐ/TW", "58-TB/TW", "10-QĐ/TW"],
      ),
      active(
        "(?:sơ kết|tổng kết|đánh giá|kiểm điểm|báo cáo)(?: (?:kết quả|tình hình|giữa kỳ|giữa nhiệm kỳ|việc|công tác|\\d{1,2} năm|\\d{1,2} tháng|một năm|(?:hai|ba|năm|mười) năm|và|đánh giá|sơ kết|tổng kết|triển khai|tổ chức)|,)* thực hiện",
        [
          "Báo cáo số 15-BC/TU, ngày 02-3-2019 sơ kết 03 năm thực hiện Nghị quyết số 9-NQ/TU",
          "15-BC/TU",
          "9-NQ/TU",
        ],
        ["Kết luận số 20-KL/TU về tổng kết việc thực hiện Chỉ thị số 12-CT/TU", "20-KL/TU", "12-CT/TU"],
      ),
      active("(?:sơ kết|tổng kết)(?: (?:\\d{1,2} năm|việc))?", [
        "Kế hoạch số 30-KH/TU tổng kết Chỉ thị số 12-CT/TU",
        "30-KH/TU",
        "12-CT/TU",
      ]),
    ],
    counterExamples: ["Hội nghị tổng kết công tác năm theo Chỉ thị số 12-CT/TU."],
  },
  {
    relation: "CONCLUDES",
    label: "Kết luận",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "(?:kết luận (?:nội dung )?thanh tra|(?:thông báo )?kết quả (?:kiểm tra|giám sát|thanh tra)|kết luận (?:kiểm tra|giám sát)) (?:theo|tại|của đoàn (?:kiểm tra|thanh tra|giám sát) theo)",
        [
          "Thông báo số 77-TB/UBKTTU thông báo kết quả kiểm tra theo Quyết định số 41-QĐ/UBKTTU",
          "77-TB/UBKTTU",
          "41-QĐ/UBKTTU",
        ],
      ),
      active(
        "kết luận (?:thanh tra|kiểm tra|giám sát)(?:,? về)?(?: (?:việc|công tác|tình hình|kết quả|trách nhiệm))?(?: (?:lãnh đạo|chỉ đạo|tổ chức|triển khai|chấp hành|thi hành|thực hiện|và|trong)|,)+",
        [
          "Thông báo số 77-TB/UBKTTU thông báo kết luận kiểm tra việc chấp hành Quy định số 22-QĐ/TW",
          "77-TB/UBKTTU",
          "22-QĐ/TW",
        ],
        [
          "Báo cáo số 15/BC-TTr nêu kết luận thanh tra về việc thực hiện Nghị định số 12/2016/NĐ-CP",
          "15/BC-TTr",
          "12/2016/NĐ-CP",
        ],
      ),
    ],
    byName: [
      {
        name: "kết luận (?:thanh tra|kiểm tra|giám sát)",
        insteadOf: ["IMPLEMENTS", "INSPECTS", "CONTINUES"],
        examples: [
          [
            "Kết luận thanh tra số 12/KL-TTCP ngày 05/5/2018 về việc thực hiện Nghị định số 12/2016/NĐ-CP",
            "12/KL-TTCP",
            "12/2016/NĐ-CP",
          ],
          [
            "Kết luận kiểm tra số 6-KL/UBKTTU về việc lãnh đạo, chỉ đạo thực hiện Nghị quyết số 9-NQ/TU",
            "6-KL/UBKTTU",
            "9-NQ/TU",
          ],
        ],
      },
      {
        name: "kết luận",
        insteadOf: ["INSPECTS"],
        examples: [
          [
            "Kết luận số 12/KL-TTr của Thanh tra tỉnh về thanh tra việc thực hiện Nghị định số 12/2016/NĐ-CP",
            "12/KL-TTr",
            "12/2016/NĐ-CP",
          ],
        ],
      },
    ],
    counterExamples: [
      "Kết quả kiểm tra năm 2019 theo báo cáo của các đơn vị.",
      "Kế hoạch số 31/KH-UBND thực hiện Kết luận thanh tra số 12/KL-TTCP.",
      "Kết luận số 20-KL/TW về việc thực hiện Nghị quyết số 9-NQ/TW.",
      "Quyết định số 41/QĐ-TTCP thanh tra việc thực hiện Nghị định số 12/2016/NĐ-CP.",
      "Kết luận thanh tra số 12/KL-TTCP; Kế hoạch số 31/KH-UBND thực hiện Nghị định số 12/2016/NĐ-CP.",
    ],
  },
  {
    relation: "REMEDIATES",
    label: "Khắc phục",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "(?:khắc phục|xử lý|chấn chỉnh)(?: (?:các|những|hạn chế|tồn tại|khuyết điểm|vi phạm|thiếu sót|sai phạm|hậu quả|sau|thanh tra|kiểm tra|giám sát|và)|,)+ (?:nêu tại|được chỉ ra tại|nêu trong|theo)",
        [
          "Kế hoạch số 90-KH/HU khắc phục hạn chế, khuyết điểm nêu tại Thông báo số 77-TB/UBKTTU",
          "90-KH/HU",
          "77-TB/UBKTTU",
        ],
      ),
      active("thực hiện(?: các)?(?: kiến nghị(?: tại| của| trong)?)?(?= kết luận thanh tra)", [
        "Kế hoạch số 31/KH-UBND thực hiện Kết luận thanh tra số 12/KL-TTCP",
        "31/KH-UBND",
        "12/KL-TTCP",
      ]),
    ],
    counterExamples: ["Khắc phục hậu quả thiên tai theo Công điện số 12/CĐ-TTg."],
  },
  {
    relation: "CONTINUES",
    label: "Tiếp tục thực hiện",
    upstream: "to",
    eli: "related_to",
    triggers: [
      active(
        "(?:tiếp tục|tiếp tục đẩy mạnh|đẩy mạnh)(?: việc| quán triệt,?)?(?: (?:triển khai|tổ chức))?,? thực hiện",
        ["Kết luận số 21-KL/TU về tiếp tục thực hiện Nghị quyết số 9-NQ/TU", "21-KL/TU", "9-NQ/TU"],
        ["Chỉ thị số 5-CT/TU về đẩy mạnh thực hiện Chương trình số 3-CTr/TU", "5-CT/TU", "3-CTr/TU"],
      ),
    ],
    counterExamples: ["Các hồ sơ đã nộp tiếp tục thực hiện theo quy định của Nghị định số 12/2015/NĐ-CP."],
  },
  {
    relation: "DETAILS",
    label: "Quy định chi tiết",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "(?:quy định )?chi tiết(?: (?:và|,) (?:hướng dẫn|biện pháp|biện pháp để tổ chức|biện pháp tổ chức)(?: (?:thi hành|thực hiện|áp dụng))?|,? hướng dẫn(?: (?:thi hành|thực hiện))?)?(?:,? (?:và )?(?:biện pháp )?(?:để )?(?:tổ chức,? ?)?(?:thi hành|thực hiện))?",
        [
          "Nghị định số 12/2016/NĐ-CP quy định chi tiết một số điều của Luật số 81/2015/QH13",
          "12/2016/NĐ-CP",
          "81/2015/QH13",
        ],
        [
          "Thông tư này quy định chi tiết và hướng dẫn thi hành Nghị định số 12/2016/NĐ-CP.",
          "self",
          "12/2016/NĐ-CP",
        ],
      ),
    ],
    counterExamples: ["Danh sách chi tiết kèm theo Công văn số 12/UBND-KT."],
  },
  {
    relation: "GUIDES",
    label: "Hướng dẫn",
    upstream: "to",
    eli: null,
    triggers: [
      active(
        "hướng dẫn(?: (?:việc|chi tiết|một số nội dung|nghiệp vụ))?(?: (?:thi hành|thực hiện|triển khai|áp dụng|tổ chức thực hiện|triển khai thực hiện))?",
        ["Hướng dẫn số 3-HD/BTCTW hướng dẫn thực hiện Quy định số 24-QĐ/TW", "3-HD/BTCTW", "24-QĐ/TW"],
        ["Thông tư số 5/2017/TT-BNV hướng dẫn Nghị định số 12/2016/NĐ-CP", "5/2017/TT-BNV", "12/2016/NĐ-CP"],
      ),
      passive("được hướng dẫn(?: (?:thi hành|thực hiện))? (?:bởi|tại|theo)", [
        "Nghị định số 12/2016/NĐ-CP được hướng dẫn bởi Thông tư số 5/2017/TT-BNV",
        "5/2017/TT-BNV",
        "12/2016/NĐ-CP",
      ]),
    ],
    counterExamples: ["Các sở hướng dẫn đơn vị trực thuộc báo cáo theo Công văn số 12/UBND-KT."],
  },
  {
    relation: "IMPLEMENTS",
    label: "Thực hiện",
    upstream: "to",
    eli: "ensures_implementation_of",
    triggers: [
      active(
        "(?:(?:học tập|tuyên truyền|tổ chức|lãnh đạo|chỉ đạo|quán triệt|triển khai)(?:,? (?:và )?| ))*(?:thể chế hóa|cụ thể hóa|quán triệt|triển khai|thi hành|thực hiện)(?:(?:,? (?:và )?)(?:thể chế hóa|cụ thể hóa|quán triệt|triển khai|tổ chức|thi hành|thực hiện))*(?: (?:nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả|đồng bộ|kịp thời|đầy đủ|sâu rộng))*",
        ["Chương trình số 40-CTr/TU thực hiện Nghị quyết số 18-NQ/TW", "40-CTr/TU", "18-NQ/TW"],
        [
          "Kế hoạch số 12/KH-UBND, ngày 05/5/2018 của UBND tỉnh về triển khai thực hiện Chương trình số 40-CTr/TU",
          "12/KH-UBND",
          "40-CTr/TU",
        ],
        ["Nghị quyết số 5/NQ-CP thể chế hóa Nghị quyết số 18-NQ/TW", "5/NQ-CP", "18-NQ/TW"],
      ),
      passive(
        "(?:đã )?được (?:(?!theo )[a-zà-ỹđ]+ ){0,5}(?:cụ thể hóa|thể chế hóa|triển khai(?:,? thực hiện)?) (?:bằng|tại|trong|thông qua)(?: các)?",
        ["Nghị quyết số 20-NQ/TW được cụ thể hóa bằng Chương trình số 50-CTr/TU", "50-CTr/TU", "20-NQ/TW"],
        [
          "Chỉ thị số 40-CT/TW được Tỉnh ủy triển khai thực hiện tại Kế hoạch số 60-KH/TU",
          "60-KH/TU",
          "40-CT/TW",
        ],
      ),
      active("theo tinh thần", [
        "Kế hoạch số 12-KH/TU theo tinh thần Nghị quyết số 18-NQ/TW",
        "12-KH/TU",
        "18-NQ/TW",
      ]),
    ],
    counterExamples: [
      "Trợ cấp thực hiện theo quy định của Nghị định số 12/2016/NĐ-CP.",
      "Việc chi trả được thực hiện theo Thông tư số 5/2017/TT-BNV.",
    ],
  },
  {
    relation: "BASED_ON",
    label: "Căn cứ",
    upstream: "to",
    eli: "based_on",
    triggers: [
      active("căn cứ(?: vào)?(?: các)?", [
        "Căn cứ Luật số 81/2015/QH13 ngày 25/6/2015;",
        "self",
        "81/2015/QH13",
      ]),
      active("trên cơ sở(?: (?:xem xét|nghiên cứu))?", [
        "Trên cơ sở xem xét Báo cáo số 31/BC-CP ngày 29 tháng 2 năm 2012 của Chính phủ,",
        "self",
        "31/BC-CP",
      ]),
    ],
    counterExamples: ["Việc xếp loại được căn cứ vào kết quả thi đua."],
  },
  {
    relation: "AMENDS",
    label: "Sửa đổi, bổ sung",
    upstream: "to",
    eli: "amends",
    triggers: [
      passive(
        "(?:(?:đã )?được |\\((?: )?(?:đã )?)(?:sửa đổi|bổ sung|điều chỉnh|đính chính một phần)(?:,? (?:và )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ))*(?: (?:một số (?:điều|nội dung|quy định|khoản)|tên|lần thứ \\w+))*(?:,? (?:điểm|khoản))*,?(?: lần (?:thứ )?\\w+)? (?:bởi|tại|theo|bằng)",
        [
          "Luật số 81/2015/QH13 được sửa đổi, bổ sung một số điều theo Luật số 35/2018/QH14",
          "35/2018/QH14",
          "81/2015/QH13",
        ],
        [
          "Nghị định số 12/2016/NĐ-CP đã được sửa đổi bởi Nghị định số 8/2020/NĐ-CP",
          "8/2020/NĐ-CP",
          "12/2016/NĐ-CP",
        ],
      ),
      active(
        "(?:sửa đổi|bổ sung|điều chỉnh)(?:,? (?:và )?(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ))*",
        [
          "Nghị định số 8/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 12/2016/NĐ-CP",
          "8/2020/NĐ-CP",
          "12/2016/NĐ-CP",
        ],
        [
          "Quyết định số 9/QĐ-UBND điều chỉnh khoản 2 Điều 1 Quyết định số 4/QĐ-UBND",
          "9/QĐ-UBND",
          "4/QĐ-UBND",
        ],
      ),
      active(
        'bỏ(?= (?:các |một số )?(?:cụm từ|từ [“"]|điểm|khoản|điều|mục|chương|đoạn|gạch đầu dòng|tiết|nội dung) )',
        [
          "Thông tư này bỏ cụm từ “cấp huyện” tại khoản 1 Điều 3 Thông tư số 5/2017/TT-BNV.",
          "self",
          "5/2017/TT-BNV",
        ],
      ),
      active("thay(?: thế)?(?: các| một số)? (?:cụm )?từ", [
        "Thông tư này thay cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại khoản 1 Điều 3 Thông tư số 5/2017/TT-BNV.",
        "self",
        "5/2017/TT-BNV",
      ]),
    ],
    counterExamples: [
      "Việc sửa đổi, bổ sung hợp đồng thực hiện theo quy định tại Nghị định số 12/2016/NĐ-CP.",
      "Chính sách bổ sung cho hộ nghèo và Quyết định số 4/QĐ-UBND.",
    ],
  },
  {
    relation: "SUPERSEDES",
    label: "Thay thế",
    upstream: "to",
    eli: "repeals",
    triggers: [
      passive(
        "(?:đã )?(?:được|bị) thay thế(?: (?:bởi|bằng|tại))?",
        ["Quyết định số 4/QĐ-UBND được thay thế bởi Quyết định số 9/QĐ-UBND", "9/QĐ-UBND", "4/QĐ-UBND"],
        ["Quyết định số 4/QĐ-UBND bị thay thế Quyết định số 9/QĐ-UBND", "9/QĐ-UBND", "4/QĐ-UBND"],
      ),
      passive("(?:\\((?: )?|(?:và )?)(?:hiện nay|nay|hiện) là(?: các)?", [
        "Quy định số 10-QĐ/TW (nay là Quy định số 30-QĐ/TW)",
        "30-QĐ/TW",
        "10-QĐ/TW",
      ]),
      active("thay thế(?: cho)?", [
        "Quyết định này thay thế Quyết định số 4/QĐ-UBND ngày 02/01/2010.",
        "self",
        "4/QĐ-UBND",
      ]),
      active("thay cho", [
        "Quyết định này thay cho Quyết định số 4/QĐ-UBND ngày 02/01/2010.",
        "self",
        "4/QĐ-UBND",
      ]),
    ],
    counterExamples: [
      "Hồ sơ điện tử được dùng thay cho hồ sơ giấy theo Quyết định số 4/QĐ-UBND.",
      "Cán bộ được thay thế theo Quy định số 30-QĐ/TW.",
    ],
  },
  {
    relation: "REPEALS",
    label: "Bãi bỏ",
    upstream: "to",
    eli: "repeals",
    triggers: [
      passive("(?:đã )?(?:được|bị) (?:bãi bỏ|hủy bỏ) (?:bởi|tại|theo)", [
        "Thông tư số 5/2017/TT-BNV bị bãi bỏ bởi Thông tư số 8/2021/TT-BNV",
        "8/2021/TT-BNV",
        "5/2017/TT-BNV",
      ]),
      active("(?:thu hồi,? (?:và )?)?(?:bãi bỏ|hủy bỏ)(?: toàn bộ)?", [
        "Điều 1. Bãi bỏ toàn bộ Quyết định số 4/QĐ-UBND ngày 02/01/2010 của UBND tỉnh.",
        "self",
        "4/QĐ-UBND",
      ]),
      after("(?:hết hiệu lực(?: thi hành| pháp luật)?|chấm dứt hiệu lực|không còn hiệu lực)", [
        "Nghị định số 12/2016/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.",
        "self",
        "12/2016/NĐ-CP",
      ]),
      after("(?:bị|được) (?:bãi bỏ|hủy bỏ)", [
        "Quyết định số 4/QĐ-UBND ngày 02/01/2010 bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.",
        "self",
        "4/QĐ-UBND",
      ]),
    ],
    counterExamples: ["Khi Nghị định số 12/2016/NĐ-CP còn hiệu lực thì áp dụng theo đó."],
  },
  {
    relation: "SUSPENDS",
    label: "Đình chỉ, ngưng hiệu lực",
    upstream: "to",
    eli: "changes",
    triggers: [
      active(
        "(?:đình chỉ|tạm đình chỉ|ngưng|tạm ngưng|tạm dừng)(?: (?:việc )?(?:hiệu lực|thi hành|thực hiện))+(?: một phần)?(?: đối với)?",
        [
          "Điều 1. Ngưng hiệu lực thi hành Thông tư số 5/2017/TT-BNV ngày 01/6/2017.",
          "self",
          "5/2017/TT-BNV",
        ],
        ["Đình chỉ việc thi hành Quyết định số 4/QĐ-UBND ngày 02/01/2010.", "self", "4/QĐ-UBND"],
      ),
    ],
    counterExamples: ["Đình chỉ công tác đối với cán bộ vi phạm Quy định số 30-QĐ/TW."],
  },
  {
    relation: "EXTENDS",
    label: "Kéo dài hiệu lực",
    upstream: "to",
    eli: "changes",
    triggers: [
      active(
        "(?:kéo dài|gia hạn)(?: (?:thêm|thời hạn|thời gian|thời kỳ|thời điểm|hiệu lực|thi hành|thực hiện|áp dụng|có|của|đối với))+",
        [
          "Điều 1. Kéo dài thời gian thực hiện Nghị quyết số 9/2016/NQ-HĐND ngày 08/12/2016.",
          "self",
          "9/2016/NQ-HĐND",
        ],
        [
          "Điều 1. Kéo dài thời gian thực hiện chính sách hỗ trợ người cao tuổi theo Nghị quyết số 9/2016/NQ-HĐND.",
          "self",
          "9/2016/NQ-HĐND",
        ],
      ),
    ],
    counterExamples: [
      "Gia hạn thời hạn nộp hồ sơ theo quy định tại Nghị định số 12/2016/NĐ-CP.",
      "Gia hạn nộp thuế cho hộ kinh doanh theo Nghị định số 12/2016/NĐ-CP.",
    ],
  },
  {
    relation: "CORRECTS",
    label: "Đính chính",
    upstream: "to",
    eli: "corrects",
    triggers: [
      active(
        "đính chính(?: (?:lỗi|sai sót|kỹ thuật|nội dung|thể thức))*",
        ["Điều 1. Đính chính Thông tư số 5/2017/TT-BNV ngày 01/6/2017 như sau:", "self", "5/2017/TT-BNV"],
        [
          "Điều 1. Đính chính ngày tháng tại phần căn cứ và kỹ thuật trình bày trong Thông tư số 5/2017/TT-BNV.",
          "self",
          "5/2017/TT-BNV",
        ],
      ),
    ],
    counterExamples: ["Báo đã đăng tin đính chính ngày 05/5/2018."],
  },
  {
    relation: "CONSOLIDATES",
    label: "Hợp nhất",
    upstream: "to",
    eli: "consolidates",
    triggers: [
      active("hợp nhất", [
        "Văn bản số 17/VBHN-BYT hợp nhất Thông tư số 5/2017/TT-BYT",
        "17/VBHN-BYT",
        "5/2017/TT-BYT",
      ]),
    ],
    counterExamples: ["Hợp nhất các sở theo Nghị quyết số 18-NQ/TW."],
  },
  {
    relation: "APPROVES",
    label: "Phê duyệt",
    upstream: "from",
    eli: null,
    triggers: [
      active("(?:phê duyệt|thông qua)(?: (?:nội dung|chủ trương))?", [
        "Quyết định số 9/QĐ-UBND phê duyệt Đề án số 2/ĐA-SNV",
        "9/QĐ-UBND",
        "2/ĐA-SNV",
      ]),
    ],
    counterExamples: ["Dự toán được phê duyệt năm 2018 theo Nghị quyết số 9/2016/NQ-HĐND."],
  },
  {
    relation: "PROMULGATES",
    label: "Ban hành",
    upstream: "from",
    eli: null,
    triggers: [],
    counterExamples: [],
  },
  {
    relation: "INTERPRETS",
    label: "Giải thích",
    upstream: "to",
    eli: null,
    triggers: [
      active("giải thích(?: (?:việc|áp dụng|nội dung))*", [
        "Nghị quyết số 746/2005/NQ-UBTVQH11 giải thích khoản 2 Điều 19 Luật số 37/2005/QH11",
        "746/2005/NQ-UBTVQH11",
        "37/2005/QH11",
      ]),
    ],
    counterExamples: ["Giải thích cho người dân hiểu Nghị định số 12/2016/NĐ-CP."],
  },
  {
    relation: "APPLIES",
    label: "Áp dụng trên địa bàn",
    upstream: "to",
    eli: null,
    triggers: [
      active("(?:tiếp tục )?áp dụng(?: (?:toàn bộ|thống nhất|trên địa bàn|hiệu lực thi hành)+)?", [
        "Điều 1. Tiếp tục áp dụng Quyết định số 4/2020/QĐ-UBND ngày 02/01/2020 của UBND tỉnh trên địa bàn tỉnh.",
        "self",
        "4/2020/QĐ-UBND",
      ]),
    ],
    counterExamples: ["Mức thu áp dụng theo Thông tư số 5/2017/TT-BTC."],
  },
  {
    relation: "SUBMITS",
    label: "Trình",
    upstream: "from",
    eli: null,
    triggers: [],
    counterExamples: [],
  },
  {
    relation: "RESPONDS_TO",
    label: "Phúc đáp, trả lời",
    upstream: "to",
    eli: null,
    triggers: [
      active("(?:phúc đáp|trả lời)(?: các)?", [
        "Phúc đáp Công văn số 12/UBND-KT ngày 05/5/2018 của UBND tỉnh,",
        "self",
        "12/UBND-KT",
      ]),
    ],
    counterExamples: ["Trả lời ý kiến cử tri về Nghị quyết số 9/2016/NQ-HĐND."],
  },
  { relation: "CITES", label: "Dẫn chiếu", upstream: "to", eli: "cites", triggers: [], counterExamples: [] },
];
