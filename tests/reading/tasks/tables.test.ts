import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

describe("tables of tasks", () => {
  test("rows of cells apart by bars", () => {
    const { tasks } =
      workOf(`STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành
1 | Lập danh mục hồ chứa cần sửa | Sở Nông nghiệp và Môi trường | Sở Tài chính; các xã | Danh mục được duyệt | Tháng 6/2027
2 | Mở chuyên mục hỏi đáp | Báo Kon Tum | | Chuyên mục | Hằng quý
`);
    expect(tasks).toMatchObject([
      {
        text: "Lập danh mục hồ chứa cần sửa",
        product: "Danh mục được duyệt",
        due: "2027-06",
        who: ["Sở Nông nghiệp và Môi trường LEADS", "Sở Tài chính COORDINATES", "Các xã COORDINATES"],
      },
      { text: "Mở chuyên mục hỏi đáp", recurrence: "QUARTERLY", who: ["Báo Kon Tum LEADS"] },
    ]);
  });
  test("bars on lines of their own", () => {
    const { tasks } = workOf(
      "|\nSTT\n|\nNHIỆM VỤ\n|\nCHỦ TRÌ\n|\nTHỜI GIAN\n|\n|\n1\n|\nSửa cầu treo số ba\n|\nSở Xây dựng\n|\n2026\n|\n|\n2\n|\nLập bản đồ điểm sạt lở\n|\nSở Công Thương\n|\nThường xuyên\n|\n",
    );
    expect(tasks.map((t) => [t.text, t.due, t.who])).toEqual([
      ["Sửa cầu treo số ba", "2026", ["Sở Xây dựng LEADS"]],
      ["Lập bản đồ điểm sạt lở", null, ["Sở Công Thương LEADS"]],
    ]);
  });
  test("cells as lines, without any mark between them", () => {
    const { tasks } = workOf(`STT 
Tên nhiệm vụ 
Cơ quan 
chủ trì 
Cơ quan 
phối hợp 
Kết quả 
Thời gian 
hoàn thành 
1. 
Xây dựng đề án trồng rừng gỗ lớn ở vùng 
đệm 
Bộ Nông nghiệp 
và Môi trường 
Bộ Tài chính, các 
địa phương 
Đề án được 
phê duyệt 
Quý IV/2026 
2. 
Rà soát mức phí dịch vụ cảng cá 
Bộ Tài chính 
Các bộ, ngành 
Báo cáo hằng 
năm 
Thường xuyên 
`);
    expect(tasks.map((t) => [t.text, t.product, t.due, t.who])).toEqual([
      [
        "Xây dựng đề án trồng rừng gỗ lớn ở vùng đệm",
        "Đề án được phê duyệt",
        "2026-Q4",
        ["Bộ Nông nghiệp và Môi trường LEADS", "Bộ Tài chính COORDINATES", "Các địa phương COORDINATES"],
      ],
      [
        "Rà soát mức phí dịch vụ cảng cá",
        "Báo cáo hằng năm",
        null,
        ["Bộ Tài chính LEADS", "Các bộ, ngành COORDINATES"],
      ],
    ]);
  });
  test("such a table from its middle on, with a body that is only asked in the cell of who leads", () => {
    const { tasks } = workOf(
      "TT \nTên nhiệm vụ \nCơ quan \nchủ trì \nCơ quan \nphối hợp \nThời gian \nhoàn thành \n17 \nBố trí kinh phí mua sách \nỦy ban nhân dân \ncấp tỉnh \ntrình \nHội đồng nhân dân \ncùng cấp \nSở Tài chính \nQuý I/2027 \n18 \nMở lớp học hè \nBộ Y tế \nSở Y tế \nTháng 6/2027 \n",
    );
    expect(tasks.map((t) => [t.text, t.due, t.who])).toEqual([
      ["Bố trí kinh phí mua sách", "2027-Q1", ["Ủy ban nhân dân cấp tỉnh LEADS", "Sở Tài chính COORDINATES"]],
      ["Mở lớp học hè", "2027-06", ["Bộ Y tế LEADS", "Sở Y tế COORDINATES"]],
    ]);
  });
  const GROUPED = `I. TRỒNG CÂY VEN ĐƯỜNG

1. Nội dung, biện pháp

a) Lập danh mục tuyến đường cần trồng cây;

b) Ươm cây giống tại các vườn của huyện.

2. Cơ quan chủ trì, phối hợp

a) Cơ quan chủ trì

- Ban Chỉ đạo quốc gia.

- Bộ Xây dựng; Ban Chỉ đạo các quân khu.

b) Cơ quan phối hợp: Bộ Tài chính.

3. Thời gian thực hiện: Tháng 12/2027.

II. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng tưới cây mùa khô hằng tuần.
`;
  test("who leads and who helps in lists of their own after the tasks", () => {
    const { tasks } = workOf(GROUPED);
    const both = [
      "Ban Chỉ đạo quốc gia LEADS",
      "Bộ Xây dựng LEADS",
      "Ban Chỉ đạo các quân khu LEADS",
      "Bộ Tài chính COORDINATES",
    ];
    expect(tasks.map((t) => [t.text, t.due, t.who])).toEqual([
      ["Lập danh mục tuyến đường cần trồng cây;", "2027-12", both],
      ["Ươm cây giống tại các vườn của huyện.", "2027-12", both],
      ["Sở Xây dựng tưới cây mùa khô hằng tuần.", null, ["Sở Xây dựng CARRIES_OUT"]],
    ]);
  });
  test("a heading of labels alone is no task", () => {
    const { tasks } = workOf(
      "1. Cơ quan chủ trì, phối hợp\n\na) Cơ quan chủ trì: Bộ Xây dựng.\n\nb) Cơ quan phối hợp: Bộ Tài chính.\n",
    );
    expect(tasks.map((t) => t.text)).toEqual([]);
  });
  test("labels under a task", () => {
    const { tasks } = workOf(`III. NHIỆM VỤ, GIẢI PHÁP

1. Sửa sang thư viện

- Mua thêm sách cho thư viện của các trường nội trú.

Đơn vị chủ trì: Sở Giáo dục và Đào tạo.

Đơn vị phối hợp: Sở Tài chính.

Thời gian thực hiện: Tháng 9/2026.
`);
    expect(tasks).toMatchObject([
      { due: "2026-09", who: ["Sở Giáo dục và Đào tạo LEADS", "Sở Tài chính COORDINATES"] },
    ]);
  });
});
