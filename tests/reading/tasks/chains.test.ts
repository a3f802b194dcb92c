import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

describe("orders that go through another", () => {
  const who = (text: string) => workOf(text).tasks.map((t) => t.who);

  test("what a council asks of the committee, and the committee of its departments", () => {
    expect(
      who(`Điều 2. Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh quan tâm chỉ đạo một số việc sau:

1. Về lĩnh vực Y tế:

- Chỉ đạo Sở Y tế:

+ Sửa mái các trạm y tế thôn bị dột trước mùa mưa.

- Bố trí vốn cho các trạm y tế thôn chưa có nước sạch.

2. Về lĩnh vực Trật tự: Đề nghị UBND tỉnh chỉ đạo Công an tỉnh:

- Kẻ lại vạch sang đường trước cổng các trường học.
`),
    ).toEqual([
      ["Sở Y tế CARRIES_OUT"],
      ["Ủy ban nhân dân tỉnh Kon Tum CARRIES_OUT"],
      ["Công an tỉnh Kon Tum CARRIES_OUT"],
    ]);
  });

  test("the one that is led works together with others, not the one that leads it", () => {
    const [first] = who(
      "Đề nghị UBND tỉnh chỉ đạo Sở Y tế phối hợp với Sở Tài chính lập danh mục trạm xá.\n",
    );
    expect(first).toEqual(["Ủy ban nhân dân tỉnh Kon Tum CARRIES_OUT"]);
  });

  test("an inspection recommends: lines broken, «kiến nghị», «cũng kiến nghị giao»", () => {
    expect(
      who(
        "Thanh tra tỉnh kiến nghị Sở Xây dựng chủ\ntrì, phối hợp với Sở Tài chính thu hồi tiền thuê mặt bằng. Thanh tra tỉnh cũng kiến\nnghị giao Công an tỉnh theo thẩm quyền xem xét hồ sơ.\n",
      ),
    ).toEqual([["Sở Xây dựng LEADS", "Sở Tài chính COORDINATES"], ["Công an tỉnh Kon Tum CARRIES_OUT"]]);
  });

  test("somebody who is no body known takes nothing from, and gives nothing to, those above", () => {
    const text = `Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện các việc sau:

1. Sở Y tế phun thuốc diệt muỗi tại các khu trọ.

2. Giao các Phó Chủ tịch đôn đốc việc phun thuốc diệt muỗi ở từng khu vực.
`;
    expect(who(text)).toEqual([["Sở Y tế CARRIES_OUT"], []]);
  });

  test("an order to classes alone, closed by its colon, is theirs below it and never that of who gives it", () => {
    const text = (whom: string) =>
      `II. TỔ CHỨC THỰC HIỆN\n\nUBND tỉnh yêu cầu ${whom}:\n\n1. Rà soát, hoàn thiện bảng kê cầu treo trước ngày 15/12/2031.\n`;
    expect(who(text("các sở, ban, ngành"))).toEqual([["Các sở, ban, ngành CARRIES_OUT"]]);
    expect(who(text("những nơi có cầu treo"))).toEqual([]);
    expect(who(text("các sở"))).toEqual([["Các sở CARRIES_OUT"]]);
    expect(who(text("các Sở: Y tế, Xây dựng"))).toEqual([["Sở Y tế CARRIES_OUT", "Sở Xây dựng CARRIES_OUT"]]);
  });

  test("praise and assent in an article are no duty", () => {
    expect(
      who(
        "Điều 1. Hội đồng nhân dân tỉnh đánh giá cao việc trồng cây của Sở Xây dựng.\n\nĐiều 2. Hội đồng nhân dân tỉnh cơ bản thống nhất với các giải pháp đã nêu.\n",
      ),
    ).toEqual([]);
  });
});

describe("headings and openings", () => {
  const who = (text: string) => workOf(text).tasks.map((t) => t.who);

  test("what is to be made easier is no result", () => {
    expect(
      who(`3. Tạo thuận lợi cho các làng nghề, tháo gỡ khó khăn về vốn

a) Sở Công Thương chủ trì, phối hợp với Sở Tài chính lập danh mục làng nghề.

4. Thuận lợi, khó khăn

a) Sở Công Thương chủ trì, phối hợp với Sở Tài chính lập danh mục làng nghề.
`),
    ).toEqual([["Sở Công Thương LEADS", "Sở Tài chính COORDINATES"]]);
  });

  test("a paragraph that ends in a colon stands above its items", () => {
    expect(
      who(`7. Truyền thông

Sở Y tế phối hợp với Báo Kon Tum:

- Đăng lịch tiêm chủng của từng xã lên mặt báo.
`),
    ).toEqual([["Sở Y tế COORDINATES", "Báo Kon Tum COORDINATES"]]);
  });

  test("a class, its colon and those it is made of, above their items", () => {
    expect(
      who(`V. TỔ CHỨC THỰC HIỆN

3. Các đơn vị chuyên môn: Trung tâm Lưu trữ, Viện Dược liệu
a) Chủ trì soạn bảng tên cây thuốc cho vườn mẫu.
`),
    ).toEqual([["Các đơn vị chuyên môn LEADS", "Trung tâm Lưu trữ LEADS", "Viện Dược liệu LEADS"]]);
  });

  test("which of a class, before what it does", () => {
    expect(
      who(`II. TỔ CHỨC THỰC HIỆN

1. Các xã có bến đò ngang thường xuyên cập nhật số áo phao trên đò.
`),
    ).toEqual([["Các xã CARRIES_OUT"]]);
  });

  test.each([
    ["Kiểm tra, xử lý nghiêm việc bán thuốc quá hạn.", "Sở Y tế CARRIES_OUT"],
    ["Kiểm tra, đôn đốc việc phun thuốc diệt muỗi.", "Sở Y tế MONITORS"],
    [
      "Trong phạm vi nhiệm vụ, quyền hạn được giao và trên địa bàn của mình có trách nhiệm giám sát việc tiêm chủng.",
      "Sở Y tế MONITORS",
    ],
  ])("«%s»: %s", (item, expected) => {
    expect(who(`III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế:\n\n- ${item}\n`)).toEqual([[expected]]);
  });

  test("heads of departments named after «các sở, ngành:» answer each", () => {
    expect(
      who(`III. TỔ CHỨC THỰC HIỆN

1. Ủy ban nhân dân tỉnh, Giám đốc các sở, ngành: Nông nghiệp và Phát triển nông thôn; Tài chính; Ban Dân tộc tỉnh có trách nhiệm sửa các cầu treo.
`),
    ).toEqual([
      [
        "Ủy ban nhân dân tỉnh Kon Tum CARRIES_OUT",
        "Sở Nông nghiệp và Phát triển nông thôn CARRIES_OUT",
        "Sở Tài chính CARRIES_OUT",
        "Ban Dân tộc tỉnh Kon Tum CARRIES_OUT",
      ],
    ]);
  });
});
