import { describe, expect, test } from "vitest";
import { dueOfCell, dueOfSentence } from "../../../src/reading/tasks/due.js";

describe("the time cell of a table", () => {
  test.each([
    ["Quý II/2027", "2027-Q2", null],
    ["quý 1/2019", "2019-Q1", null],
    ["Tháng \n6/2027", "2027-06", null],
    ["Năm 2026", "2026", null],
    ["2026", "2026", null],
    ["2025 - 2035", "2035", null],
    ["Giai đoạn 2026-2030", "2030", null],
    ["Giai đoạn 2026-2030 và những năm tiếp theo", null, null],
    ["Từ năm 2013 đến năm 2020 và tiếp theo", null, null],
    ["Trước ngày 31/12/2026", "2026-12-31", null],
    ["Quý IV/2025 và Quý I/2026", "2026-Q1", null],
    ["Từ quý III/2026 đến quý III/2030", "2030-Q3", null],
    ["Từ quý II/2027", null, null],
    ["2026 và hằng năm", "2026", "YEARLY"],
    ["Hằng quý", null, "QUARTERLY"],
    ["Thường xuyên", null, null],
    ["Đã hoàn thành", null, null],
  ])("%s", (cell, due, recurrence) => {
    expect(dueOfCell(cell.toLowerCase())).toEqual({ due, recurrence });
  });
});

describe("the time a sentence sets", () => {
  const never = (): boolean => false;
  test.each([
    ["báo cáo kết quả trước ngày 15/12 hằng năm", null, "YEARLY"],
    ["theo dõi, kiểm tra; 6 tháng một lần báo cáo thường trực", null, "HALF_YEARLY"],
    ["xây dựng phương án; hoàn thành trước ngày 10 tháng 6 năm 2026", "2026-06-10", null],
    ["ban hành kế hoạch trong quý ii năm 2026", "2026-Q2", null],
    ["trình kế hoạch trong quí 2 năm 2026", "2026-Q2", null],
    ["mở lớp cho các xã vào tháng 3/2026", "2026-03", null],
    ["hoàn thành việc kéo dây; thu hút 5 triệu lượt khách vào năm 2030", null, null],
    ["gửi danh sách chậm nhất lúc 16 giờ 30 phút ngày 05/9/2024", "2024-09-05", null],
    ["gửi danh sách trước 10h ngày 05/9/2024, nếu vướng thì điện báo", "2024-09-05", null],
    ["hồ sơ nộp trước ngày 01/7/2026 thì áp dụng mức cũ", null, null],
    ["đơn nộp trước ngày 01/7/2026 mà chưa xét, thì xét theo mức mới", null, null],
    ["kỷ niệm vào dịp năm 2026", null, null],
    ["xây dựng kế hoạch riêng xong trong tháng 12/2025", "2025-12", null],
    ["hoàn thành việc sửa chữa đến hết năm 2019", "2019", null],
    ["phấn đấu đến năm 2025 có thêm hai trường", "2025", null],
    ["triển khai chiến lược phát triển đến năm 2030", null, null],
    ["tiếp tục việc đã giao năm 2020", null, null],
    ["định kỳ hằng quý báo cáo sở tư pháp", null, "QUARTERLY"],
  ])("%s", (sentence, due, recurrence) => {
    expect(dueOfSentence(sentence, never)).toEqual({ due, recurrence });
  });
  test("dates of citations are none of the task's", () => {
    const sentence = "thực hiện nghị quyết ban hành trước ngày 01/02/2019";
    expect(dueOfSentence(sentence, () => true)).toEqual({ due: null, recurrence: null });
  });
});

describe("which of two times is the task's", () => {
  const due = (sentence: string) => dueOfSentence(sentence, () => false).due;
  test("when it is done goes before how long it lasts", () => {
    expect(due("miễn vé tham quan đến hết năm 2029, báo cáo ủy ban trong tháng 3 năm 2028")).toBe("2028-03");
  });
  test("what is only expected in brackets sets none", () => {
    expect(due("trình danh mục tại kỳ họp sau (dự kiến họp vào tháng 12/2028)")).toBeNull();
  });
});
