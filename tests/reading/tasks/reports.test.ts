import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

describe("reports that end in what is to be done", () => {
  const textsOf = (text: string) => workOf(text).tasks.map((t) => t.text);

  test("a part of goals and tasks ends the part of results before it", () => {
    const text = `Phần thứ nhất

ĐÁNH GIÁ TÌNH HÌNH TRỒNG CÂY XANH

I. THÀNH QUẢ

- Trồng được nhiều hàng cây bóng mát dọc các tuyến đường mới mở.

Phần thứ hai

MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP GIAI ĐOẠN 2030-2035

I. DỰ BÁO TÌNH HÌNH

- Mùa khô kéo dài hơn, nước tưới cho cây non ngày càng khó khăn.

II. NHIỆM VỤ, GIẢI PHÁP

1. Ươm giống cây bản địa tại vườn ươm của các huyện, chọn loài cây chịu được hạn.
`;
    expect(textsOf(text)).toEqual([
      "Ươm giống cây bản địa tại vườn ươm của các huyện, chọn loài cây chịu được hạn.",
    ]);
  });

  test.each([
    ["3. Nhiệm vụ, giải pháp", 1],
    ["3. Phương hướng, nhiệm vụ thời gian tới", 1],
    ["3. Các nhiệm vụ, giải pháp đã triển khai", 0],
    ["3. Kết quả thực hiện nhiệm vụ, giải pháp", 0],
  ])("beside what is good and what is not, «%s» has %i tasks", (heading, count) => {
    const text = `III. ĐÁNH GIÁ CHUNG

1. Ưu điểm

- Đường làng sạch hơn, hàng rào cây xanh được cắt tỉa gọn gàng quanh năm.

${heading}

- Vận động các hộ trồng hoa dọc hàng rào, giữ cho lối đi luôn thông thoáng và sạch sẽ.
`;
    expect(textsOf(text)).toHaveLength(count);
  });

  test("forecast and tasks under one heading part by headings of their own", () => {
    const text = `II. KẾT QUẢ

- Đã mở hai lớp dạy dệt thổ cẩm cho các chị em trong thôn vào mùa nông nhàn.

III. DỰ BÁO TÌNH HÌNH, MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP ĐẾN NĂM 2031

1. Dự báo tình hình

- Khách du lịch tới thăm làng nghề dự báo tiếp tục tăng trong những năm tới đây.

2. Nhiệm vụ, giải pháp

2.1. Huy động các nguồn lực để giữ nghề dệt, giữ yêu cầu về hoa văn.

${"Mở thêm lớp dạy dệt tại nhà rông, mời nghệ nhân truyền nghề cho lớp trẻ; ".repeat(4)}xây dựng nhãn hiệu chung.

3. Kinh phí

- Ngân sách huyện hỗ trợ tiền mua sợi, các hộ tự lo khung dệt và công lao động.
`;
    const tasks = textsOf(text);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatch(/^Mở thêm lớp dạy dệt/);
  });
});

test("those to whom a decree applies are given nothing by being listed", () => {
  const { tasks } = workOf(`Điều 2. Đối tượng áp dụng

1. Người làm việc tại các bến thuyền du lịch.

2. Trung tâm Cứu hộ tỉnh.

3. Cơ quan, tổ chức, cá nhân có liên quan.

Những người nêu tại khoản 1 Điều này sau đây gọi chung là người lái thuyền.

Điều 3. Trách nhiệm thi hành

Sở Du lịch chủ trì, phối hợp với Công an tỉnh kiểm tra các bến thuyền.
`);
  expect(tasks.map((t) => t.text)).toEqual([
    "Sở Du lịch chủ trì, phối hợp với Công an tỉnh kiểm tra các bến thuyền.",
  ]);
});
