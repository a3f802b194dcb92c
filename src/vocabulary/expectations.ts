import { DocumentType } from "../generated/enums.js";

/**
 * Words by which a document asks a body for a document of its own that carries it out. Read against the text of a task
 * that somebody is to carry out by a day; a task of other words expects no document.
 * Field: the closing section «Tổ chức thực hiện» of Party resolutions, directives and programmes, and of plans.
 */
export interface ExpectedProduct {
  readonly product: DocumentType;
  /** Matches within the task's text; what follows it tells which document is to be carried out. */
  readonly words: RegExp;
  readonly examples: readonly string[];
  /** Near misses: a plan for something else, a plan of others, a mere contribution to one. */
  readonly counterExamples: readonly string[];
}

const START = "(?<![\\p{L}\\p{N}])";
const MAKE = "(?:xây dựng|ban hành|lập|cụ thể hóa(?: [^.;]{0,60}?)? (?:bằng|thành))";
/** Further verbs and qualifiers between the making and the product: «xây dựng, ban hành và tổ chức thực hiện». */
const MORE = "(?:(?:,| và)? (?:xây dựng|ban hành|phê duyệt|các|những|một số))*";
/** What makes it a document that carries this one out, and not one on a subject of its own. */
const CARRIES =
  "(?= (?:hành động|chi tiết|cụ thể|của (?:địa phương|cơ quan|đơn vị|ngành|cấp|đảng bộ|tổ chức|mình)|(?:để )?(?:tổ chức |triển khai |quán triệt )*(?:thực hiện|triển khai|quán triệt)))";
const BARE = "(?=,? (?:gửi|báo cáo|trước|xong trước|hoàn thành trước|trong (?:quý|tháng))(?![\\p{L}]))";

const asks = (name: string) =>
  new RegExp(`${START}${MAKE}${MORE} ${name}(?![\\p{L}])(?:${CARRIES}|${BARE})`, "iu");

export const EXPECTED_PRODUCTS: readonly ExpectedProduct[] = [
  {
    product: DocumentType.PLAN,
    words: asks("kế hoạch"),
    examples: [
      "Các huyện ủy, thành ủy xây dựng kế hoạch của địa phương mình, gửi về Văn phòng trước ngày 15-3-2019",
      "Xây dựng, ban hành kế hoạch triển khai thực hiện Nghị quyết này, hoàn thành trước ngày 30/6/2020",
      "Ban hành kế hoạch cụ thể, báo cáo trước ngày 01/5/2021",
      "Đảng ủy xây dựng kế hoạch gửi Ban Tổ chức trước ngày 20-12-2022",
    ],
    counterExamples: [
      "Xây dựng kế hoạch đào tạo nguồn nhân lực trước ngày 30/6/2020",
      "Phối hợp góp ý kế hoạch triển khai Nghị quyết trước ngày 30/6/2020",
      "Xây dựng kế hoạch sử dụng đất năm 2021 trước ngày 31/12/2020",
      "Thực hiện kế hoạch của địa phương trước ngày 30/6/2020",
    ],
  },
  {
    product: DocumentType.PROGRAMME,
    words: asks("chương trình"),
    examples: [
      "Các tỉnh ủy, thành ủy xây dựng chương trình hành động thực hiện Nghị quyết, xong trước ngày 30/9/2018",
      "Cụ thể hóa Nghị quyết thành chương trình hành động của cấp mình trước ngày 15/4/2019",
    ],
    counterExamples: [
      "Xây dựng chương trình đào tạo đại học trước năm 2020",
      "Xây dựng chương trình phát thanh tiếng dân tộc trước ngày 30/6/2020",
    ],
  },
  {
    product: DocumentType.REPORT,
    words: new RegExp(
      `${START}báo cáo(?: [^.;,]{0,60}?)? (?:kết quả|tình hình)(?:,? (?:triển khai|tổ chức|và|kết quả|tiến độ|tình hình))* thực hiện(?![\\p{L}])`,
      "iu",
    ),
    examples: [
      "Báo cáo Ban Thường vụ Tỉnh ủy kết quả thực hiện trước ngày 15/12/2019",
      "Gửi báo cáo kết quả triển khai thực hiện Kế hoạch này về Sở Nội vụ trước ngày 10/11/2020",
    ],
    counterExamples: [
      "Báo cáo kịp thời khó khăn, vướng mắc trước ngày 15/12/2019",
      "Thẩm định báo cáo tài chính trước ngày 15/12/2019",
    ],
  },
];
