import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

const who = (text: string) => workOf(text).tasks.map((t) => t.who);
const duties = (items: string) => who(`III. TỔ CHỨC THỰC HIỆN\n\n${items}\n`);

describe("forms of older and smaller papers", () => {
  test("marks with a dash, a name and its colon above its dashes", () => {
    expect(
      who(`IV- TỔ CHỨC THỰC HIỆN

1- Sở Y tế phun thuốc tại các khu trọ.

Sở Tài chính:
- Cấp tiền mua thuốc cho các trạm y tế.

Sở Nội vụ:
- Chọn người đi tập huấn phun thuốc.
`),
    ).toEqual([["Sở Y tế CARRIES_OUT"], ["Sở Tài chính CARRIES_OUT"], ["Sở Nội vụ CARRIES_OUT"]]);
  });

  test("a line that names who, the next what", () => {
    const { tasks } = workOf(
      "III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Giáo dục và Đào tạo\nHướng dẫn các trường tổ chức thi viết chữ đẹp.\n2. Văn phòng Ủy ban\nTổ chức trao giải.\n",
    );
    expect(tasks.map((t) => [t.text, t.who])).toEqual([
      ["Hướng dẫn các trường tổ chức thi viết chữ đẹp.", ["Phòng Giáo dục và Đào tạo CARRIES_OUT"]],
    ]);
  });

  test("a name broken over two lines is one name", () => {
    expect(duties("1. Ủy ban Kiểm tra Tỉnh ủy, Ban\nTổ chức Tỉnh ủy rà soát hồ sơ thi đua.")).toEqual([
      ["Ủy ban Kiểm tra Tỉnh ủy Kon Tum CARRIES_OUT", "Ban Tổ chức Tỉnh ủy Kon Tum CARRIES_OUT"],
    ]);
  });

  test("agencies of a committee that is named behind the last of them", () => {
    expect(
      duties("1. Ban Dân vận, Ban Tổ chức, Ủy ban Kiểm tra và Văn phòng Tỉnh ủy soạn đề cương."),
    ).toEqual([
      [
        "Ban Dân vận Tỉnh ủy Kon Tum CARRIES_OUT",
        "Ban Tổ chức Tỉnh ủy Kon Tum CARRIES_OUT",
        "Ủy ban Kiểm tra Tỉnh ủy Kon Tum CARRIES_OUT",
        "Văn phòng Tỉnh ủy Kon Tum CARRIES_OUT",
      ],
    ]);
  });
});

describe("classes, and whose they are", () => {
  test("units of a ministry answer, the ministry does not", () => {
    const { ofDocuments, names } = workOf(
      "Điều 3. Chánh Văn phòng, Vụ trưởng Vụ Kế hoạch - Tài chính, Thủ trưởng các đơn vị thuộc Bộ và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.\n",
    );
    expect(ofDocuments.map((r) => names.get(r.organisation))).toEqual([
      "Vụ Kế hoạch - Tài chính",
      "Các đơn vị thuộc Bộ",
      "Các tổ chức, cá nhân có liên quan",
    ]);
  });
  test.each([
    ["1. Các bệnh viện trực thuộc Bộ Y tế lập danh mục thuốc.", "Các bệnh viện trực thuộc Bộ Y tế"],
    ["1. Các tập đoàn, tổng công ty nhà nước công bố giá bán.", "Các tập đoàn, tổng công ty nhà nước"],
    [
      "1. Các bộ, cơ quan trung ương và địa phương công bố danh mục.",
      "Các bộ, cơ quan trung ương và địa phương",
    ],
  ])("«%s»", (item, name) => {
    expect(duties(item)).toEqual([[`${name} CARRIES_OUT`]]);
  });
  test("a city told by its letters gives the order, and answers for nothing", () => {
    expect(who("UBND TP.HCM giao Sở Tư pháp thẩm tra hồ sơ.\n")).toEqual([["Sở Tư pháp CARRIES_OUT"]]);
  });
});

describe("what is no order, and what is another's", () => {
  test("asking a superior for something gives it no duty", () => {
    expect(
      duties(
        "1. Sở Y tế báo cáo UBND tỉnh, trường hợp cần thiết kiến nghị Thủ tướng Chính phủ sửa quy định.",
      ),
    ).toEqual([["Sở Y tế CARRIES_OUT"]]);
  });
  test("«do cơ quan có thẩm quyền chủ trì»: another leads", () => {
    expect(duties("1. Sở Y tế cử người dự các lớp do cơ quan có thẩm quyền chủ trì.")).toEqual([
      ["Sở Y tế CARRIES_OUT"],
    ]);
  });
  test("being supervised is no supervising", () => {
    expect(duties("1. Các đơn vị chịu sự giám sát nộp báo cáo.")).toEqual([["Các đơn vị CARRIES_OUT"]]);
  });
  test("who finds the money, among the means", () => {
    expect(
      who(`V. KINH PHÍ THỰC HIỆN

- Kinh phí lấy từ nguồn sự nghiệp y tế năm 2027.

- Sở Tài chính bố trí kinh phí mua thuốc cho các trạm y tế.
`),
    ).toEqual([["Sở Tài chính CARRIES_OUT"]]);
  });
  test("orders behind a colon, a sentence each", () => {
    expect(
      who(
        "Bí thư Tỉnh ủy yêu cầu: Sở Y tế phun thuốc diệt muỗi. Công an tỉnh bố trí người phân luồng xe. Mưa đã tạnh.\n",
      ),
    ).toEqual([["Sở Y tế CARRIES_OUT"], ["Công an tỉnh Kon Tum CARRIES_OUT"]]);
  });
});
