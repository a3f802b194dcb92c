import { describe, expect, it } from "vitest";
import { inGoals, inResults, inShort, observed } from "./observed.js";

type Table = readonly (readonly [sentence: string, ...values: string[]])[];

function holds(place: (sentence: string) => string, table: Table): void {
  it.each(table.map(([sentence, ...values]) => ({ sentence, values })))(
    "$sentence",
    ({ sentence, values }) => {
      const text = place(sentence);
      const found = observed(text);
      expect(found.map(inShort)).toEqual(values);
      for (const o of found) expect(text.slice(o.start, o.end)).toBe(o.text);
    },
  );
}

describe("values that are told", () => {
  holds(inResults, [
    ["Sản lượng chè năm 2023 đạt 12.540 tấn.", "ACTUAL = 12540 tấn 2023"],
    ["Thu ngân sách huyện năm 2023 đạt 1.250,5 tỷ đồng.", "ACTUAL = 1250.5 tỷ đồng 2023"],
    ["Đã vận động được 12, 5 tỷ đồng.", "ACTUAL = 12.5 tỷ đồng -"],
    ["Tỷ lệ thôn có nhà văn hóa năm 2022 đạt 81.25%.", "ACTUAL = 81.25 % 2022"],
    [
      "Tỷ trọng dịch vụ tăng từ 21,5% năm 2018 lên 26,75% năm 2023.",
      "BASELINE = 21.5 % 2018",
      "ACTUAL = 26.75 % 2023",
    ],
    ["Giá trị sản xuất giai đoạn 2019-2023 tăng bình quân 8,4%/năm.", "ACTUAL = 8.4 %/năm 2019-2023"],
    ["Đến nay có 17/54 xã đạt chuẩn nông thôn mới.", "ACTUAL = 17/54 xã -"],
    ["Đã kết nạp 1.204 đoàn viên/1.950 thanh niên.", "ACTUAL = 1204/1950 đoàn viên -"],
    ["Tỷ lệ thôn có điện đạt 82,5%/60%.", "ACTUAL = 82.5/60 % -"],
    ["Trên địa bàn có 3 siêu thị và 17 chợ.", "ACTUAL = 3 siêu thị -", "ACTUAL = 17 chợ -"],
    [
      "Tỷ lệ đỗ tốt nghiệp năm 2020 đạt 93,1%; năm 2021 đạt 94,2%; năm 2022 đạt 96%.",
      "ACTUAL = 93.1 % 2020",
      "ACTUAL = 94.2 % 2021",
      "ACTUAL = 96 % 2022",
    ],
    [
      "Năm 2021: 310 công dân; năm 2022: 325 công dân.",
      "ACTUAL = 310 công dân 2021",
      "ACTUAL = 325 công dân 2022",
    ],
    ["Đã huy động hơn 640 tỷ đồng, gần 3.000 ngày công.", "ACTUAL > 640 tỷ đồng -"],
    [
      "Ước đạt khoảng 9 triệu lít, 2,4 triệu lượt khách.",
      "ACTUAL ~ 9 triệu lít -",
      "ACTUAL = 2.4 triệu lượt khách -",
    ],
    ["Đã bồi dưỡng cho đối tượng II: 45; đối tượng III: 1.310.", "ACTUAL = 45 - -", "ACTUAL = 1310 - -"],
    ["Đến tháng 6/2023, toàn huyện có 210 chi bộ.", "ACTUAL = 210 chi bộ 2023-06"],
    ["Từ năm 2020 đến nay đã xây dựng 118 căn nhà.", "ACTUAL = 118 căn nhà 2020-2024"],
    ["Đã xem xét kỷ luật 14 tổ chức đảng.", "ACTUAL = 14 tổ chức đảng -"],
    [
      "Năm 2022: HTTNV: 11; HTNV: 4; năm 2023: HTTNV: 12; HTNV: 0.",
      "ACTUAL = 11 - 2022",
      "ACTUAL = 4 - 2022",
      "ACTUAL = 12 - 2023",
      "ACTUAL = 0 - 2023",
    ],
    [
      "Trong nhiệm kỳ 2020-2025 đã kiểm tra 310 đảng viên. Trong đó, cấp tỉnh kiểm tra 28 đảng viên.",
      "ACTUAL = 310 đảng viên 2020-2025",
      "ACTUAL = 28 đảng viên 2020-2025",
    ],
    ["Hằng năm đều tổ chức (trong 5 năm qua đã có 1.517 cuộc giám sát).", "ACTUAL = 1517 cuộc -"],
    ["Diễn tập phòng thủ 08 huyện, thành phố đạt kết quả tốt.", "ACTUAL = 8 huyện -"],
    [
      "Nguyên nhân: vi phạm pháp luật 35 (chiếm 17,85%), thiếu gương mẫu 01 (chiếm 0,05%).",
      "ACTUAL = 35 - -",
      "ACTUAL = 17.85 % -",
      "ACTUAL = 1 - -",
      "ACTUAL = 0.05 % -",
    ],
    [
      "Thu nhập bình quân 60 triệu đồng mỗi năm; tỷ lệ hộ nghèo 3%.",
      "ACTUAL = 60 triệu đồng YEARLY",
      "ACTUAL = 3 % -",
    ],
    ["Giá trị sản phẩm thu hoạch trên 1 ha đất trồng rau đạt 90 triệu đồng.", "ACTUAL = 90 triệu đồng -"],
    ["Sản lượng sữa tăng từ 6,5 đến 7,25%/năm.", "ACTUAL range 6.5..7.25 %/năm -"],
    ["Tỷ lệ thôn kiểu mẫu: 20%; theo mẫu 12.", "ACTUAL = 20 % -"],
    [
      "Thu nhập tăng từ 10,5 triệu đồng (năm 2019) lên 17 triệu đồng (năm 2023).",
      "BASELINE = 10.5 triệu đồng 2019",
      "ACTUAL = 17 triệu đồng 2023",
    ],
    ["Thôn văn hóa có 6/8 thôn = 75% (năm 2023).", "ACTUAL = 6/8 thôn 2023", "ACTUAL = 75 % 2023"],
    ["Kết nạp được 12 đ/c, sản lượng gần 900  tấn.", "ACTUAL = 12 đ/c -", "ACTUAL ~ 900 tấn -"],
    ["Huyện có 9 xã và 02 đặc khu.", "ACTUAL = 9 xã -", "ACTUAL = 2 đặc khu -"],
    [
      "Tỷ lệ tiêm chủng năm 2023 đạt 91,5% (mục tiêu trên 90%).",
      "ACTUAL = 91.5 % 2023",
      "TARGET > 90 % 2023",
    ],
    ["Tỷ lệ đỗ năm 2023 đạt 97,2% (NQ: 95%).", "ACTUAL = 97.2 % 2023", "TARGET = 95 % 2023"],
    ["Trồng được 310 ha (KH năm 2023 là 300 ha).", "ACTUAL = 310 ha -", "TARGET = 300 ha 2023"],
    ["Sản lượng đạt 310 tấn, vượt kế hoạch (103%).", "ACTUAL = 310 tấn -", "ACTUAL = 103 % -"],
    [
      "Tăng trưởng năm 2023 đạt 8,1%, cao hơn năm 2022 (7,4%); dịch vụ tăng 9%.",
      "ACTUAL = 8.1 % 2023",
      "ACTUAL = 7.4 % 2022",
      "ACTUAL = 9 % 2023",
    ],
    [
      "Tốc độ tăng trưởng bình quân giai đoạn 2019-2023 đạt 8,2%; thu nhập bình quân đầu người 61 triệu đồng.",
      "ACTUAL = 8.2 % 2019-2023",
      "ACTUAL = 61 triệu đồng -",
    ],
    ["Tổng đàn bò 4.100 con, đạt 98% kế hoạch.", "ACTUAL = 4100 con -", "ACTUAL = 98 % -"],
    [
      "Tổng số chi bộ của huyện là 143, trong đó 12 chi bộ quân sự.",
      "ACTUAL = 143 - -",
      "ACTUAL = 12 chi bộ -",
    ],
    [
      "Tăng trưởng Quý II/2023 đạt 6,1%; quý 3 năm 2023 đạt 7%.",
      "ACTUAL = 6.1 % 2023-Q2",
      "ACTUAL = 7 % 2023-Q3",
    ],
    ["Năm 2023, giá trị sản xuất (giá so sánh năm 2010) tăng 9%.", "ACTUAL = 9 % 2023"],
    [
      "Qua 5 năm (2019- 2023), đã kỷ luật 12 đảng viên (khiển trách 9, khai trừ 3); kỷ luật 1 chi bộ.",
      "ACTUAL = 12 đảng viên 2019-2023",
      "ACTUAL = 9 - 2019-2023",
      "ACTUAL = 3 - 2019-2023",
      "ACTUAL = 1 chi bộ 2019-2023",
    ],
    ["Doanh thu đạt 91,5%NQ.", "ACTUAL = 91.5 % -"],
    ["Giai đoạn 2019-2023, sản lượng bình quân hằng năm tăng 6%.", "ACTUAL = 6 % 2019-2023"],
    [
      "Thanh tra vừa kết thúc 4 cuộc thanh tra, phát hiện 7 địa phương vi phạm, kiểm điểm 3 tập thể.",
      "ACTUAL = 4 cuộc -",
      "ACTUAL = 7 địa phương -",
      "ACTUAL = 3 tập thể -",
    ],
    ["Thu ngân sách 3 tháng đầu năm 1.146,5 tỷ đồng.", "ACTUAL = 1146.5 tỷ đồng -"],
    ["Gieo trồng đạt 91,5%KH.", "ACTUAL = 91.5 % -"],
    ["Giá trị trồng chè đạt 150 triệu/ha/năm.", "ACTUAL = 150 triệu đồng/ha/năm -"],
    ["Giải ngân năm 2023 cao hơn 6,5% so với cùng kỳ.", "ACTUAL = 6.5 % 2023"],
    ["Đã thu hồi 2,5 tỷ đồng, ban hành các quyết định xử phạt.", "ACTUAL = 2.5 tỷ đồng -"],
    ["Đã hiến 12.000 m² đất.", "ACTUAL = 12000 m2 -"],
    [
      "Có 96 cán bộ (nữ: 31 đồng chí, chiếm 32,3%).",
      "ACTUAL = 96 cán bộ -",
      "ACTUAL = 31 đồng chí -",
      "ACTUAL = 32.3 % -",
    ],
  ]);
});

describe("values of a list that a sentence opens", () => {
  const list =
    "Theo đó, đề án đề ra các mục tiêu đến năm 2031 như sau:\n\n• 60% thôn có nhà văn hóa;\n\n• Kinh tế rừng chiếm 12%.\n\nHuyện có 14 chợ, 3 siêu thị.";

  it("are goals of its year, up to the end of the list", () => {
    expect(observed(list).map(inShort).slice(0, 2)).toEqual(["TARGET = 60 % 2031", "TARGET = 12 % 2031"]);
  });

  it("are no goals where it tells that they were reached", () => {
    const told = list.replace("đề án đề ra các mục tiêu", "năm 2023 đã hoàn thành các mục tiêu");
    expect(observed(inResults(told)).map((o) => o.kind)).not.toContain("TARGET");
  });
});

describe("values that are set", () => {
  holds(
    (s) => `Ngày 05/12/2024, huyện họp.\n\n${s}`,
    [
      [
        "Các chỉ tiêu chủ yếu năm 2025 là: Tốc độ tăng trưởng đạt 9% trở lên; thu ngân sách 310 tỷ đồng.\n\nTrong đó, thuế chiếm 40%.",
        "TARGET >= 9 % 2025",
        "TARGET = 310 tỷ đồng 2025",
        "TARGET = 40 % 2025",
      ],
    ],
  );

  holds(inGoals, [
    ["Đến năm 2030, tỷ lệ che phủ rừng đạt 61% trở lên.", "TARGET >= 61 % 2030"],
    ["Tỷ trọng nông nghiệp năm 2030 còn 17-18%.", "TARGET range 17..18 % 2030"],
    [
      "Thu nhập bình quân đầu người đến năm 2030 đạt từ 95 đến 100 triệu đồng.",
      "TARGET range 95..100 triệu đồng 2030",
    ],
    ["Giai đoạn 2026-2030 thu hút trên 40.000 tỷ đồng vốn đầu tư.", "TARGET > 40000 tỷ đồng 2026-2030"],
    [
      "- Đến năm 2030, kết nạp trên 4.000 đảng viên.\n- Trên 76% thanh niên vào Đoàn.",
      "TARGET > 4000 đảng viên 2030",
      "TARGET > 76 % 2030",
    ],
    ["Hằng năm kết nạp từ 80 đảng viên mới trở lên.", "TARGET >= 80 đảng viên YEARLY"],
    [
      "Đến năm 2030 hình thành 4-5 nhóm nghiên cứu, 3 khâu đột phá.",
      "TARGET range 4..5 nhóm nghiên cứu 2030",
    ],
    ["Tỷ lệ hộ nghèo dưới 2% và đạt chuẩn nông thôn mới vào năm 2028.", "TARGET < 2 % -"],
    ["Tỷ lệ cán bộ kỹ thuật tối thiểu đạt 25%.", "TARGET >= 25 % -"],
    ["Hằng năm kết nạp ít nhất 150 đảng viên.", "TARGET >= 150 đảng viên YEARLY"],
    ["Tỷ lệ hộ nghèo đến năm 2030 không quá 2%.", "TARGET <= 2 % 2030"],
    ["Giảm tỷ lệ trẻ em suy dinh dưỡng thể thấp còi còn dưới 18% vào năm 2030.", "TARGET < 18 % 2030"],
    ["Tỷ số giới tính khi sinh dưới 110 bé trai/100 bé gái.", "TARGET < 110 bé trai/100 bé gái -"],
    ["Tốc độ tải xuống tối thiểu 60 Mbit/s.", "TARGET >= 60 Mbit/s -"],
    [
      "Tỷ lệ thôn có đội văn nghệ đạt 55% ở vùng thấp và 35% ở vùng cao vào năm 2026 và phấn đấu đạt 85% và 75% vào năm 2031.",
      "TARGET = 55 % 2026",
      "TARGET = 35 % 2026",
      "TARGET = 85 % 2031",
      "TARGET = 75 % 2031",
    ],
    [
      "Tỷ lệ hộ nghèo năm 2026 còn 6% và 4% ở vùng thấp; còn 2% vào năm 2031.",
      "TARGET = 6 % 2026",
      "TARGET = 4 % 2026",
      "TARGET = 2 % 2031",
    ],
    [
      "Đến năm 2026, mỗi phụ nữ sinh ít nhất 1,7 con (hướng tới 2031: 1,9 con).",
      "TARGET >= 1.7 con 2026",
      "TARGET = 1.9 con 2031",
    ],
    ["Đến năm 2026, tỷ lệ lao động đã qua đào tạo đạt 66%.", "TARGET = 66 % 2026"],
    ["Đến năm 2026, đạt tỷ lệ 9 bác sĩ/vạn dân.", "TARGET = 9 bác sĩ/vạn dân 2026"],
    ["Đến năm 2030, chiều cao của nam thanh niên tăng 2-3 cm.", "TARGET range 2..3 cm 2030"],
    ["Tăng trưởng hằng năm 7%-7,5%.", "TARGET range 7..7.5 % YEARLY"],
    ["Sản lượng cá bình quân 5 năm 2026-2030 đạt 21-22 tấn.", "TARGET range 21..22 tấn 2026-2030"],
    [
      "Xuất khẩu năm 2030 gấp 3 lần năm 2020; tỷ lệ hộ nghèo dưới 4%.",
      "TARGET = 3 lần 2030",
      "TARGET < 4 % 2030",
    ],
    [
      "Đến năm 2030, 85% xã, phường có trạm y tế đạt chuẩn, 12 bác sĩ/10.000 dân.",
      "TARGET = 85 % 2030",
      "TARGET = 12 bác sĩ/10.000 dân 2030",
    ],
  ]);
});

describe("by the time the text speaks at", () => {
  it("a goal's section may tell what was reached before", () => {
    const found = observed(
      inGoals("Tỷ lệ giải quyết đơn thư hằng năm đạt 90% trở lên (năm 2022 đạt 87,5%)."),
    );
    expect(found.map((o) => `${o.kind} ${o.period}`)).toEqual(["TARGET YEARLY", "ACTUAL 2022"]);
  });

  it("a heading sets the time of what stands below it", () => {
    const text = inGoals("1. Đến năm 2035\n\nQuy mô kinh tế số đạt 35% GRDP.");
    expect(observed(text).map(inShort)).toEqual(["TARGET = 35 % 2035"]);
    const short = inGoals("1. Mục tiêu đến 2035\n\nQuy mô kinh tế số đạt 35% GRDP.");
    expect(observed(short).map(inShort)).toEqual(["TARGET = 35 % 2035"]);
  });
});

it("a heading in capitals without a number says what stands below, its letters marked or not", () => {
  const found = observed(
    "PHƯƠNG HƯỚNG, MỤC TIÊU NHIỆM KỲ\n\n1. Về kinh tế:\n\n- Cơ cấu kinh tế: Dịch vụ: 56,9%; Công nghiệp: 25,6%.\n\n- Sản lượng lúa bình quân hằng năm: 1.734 tấn.\n\n- Rau các loại: 20 ha.\n",
  );
  expect(found.map(inShort)).toEqual([
    "TARGET = 56.9 % -",
    "TARGET = 25.6 % -",
    "TARGET = 1734 tấn YEARLY",
    "TARGET = 20 ha -",
  ]);
});

describe("headings that are items of a list, and articles", () => {
  it("lettered goals and times on a line of their own hold for what stands below them", () => {
    const text = inGoals(
      "2. Mục tiêu cụ thể\n\na) Mục tiêu cụ thể đến năm 2030\n\n- Tỷ lệ hộ nghèo dưới 3%.\n\nb) Tầm nhìn đến năm 2045\n\n- Giai đoạn 2031-2035:\n\n+ Trồng trên 40 ha rừng.\n\n- Đến năm 2045:\n\n+ Tỷ lệ đô thị hóa trên 60%.",
    );
    expect(observed(text).map(inShort)).toEqual([
      "TARGET < 3 % 2030",
      "TARGET > 40 ha 2031-2035",
      "TARGET > 60 % 2045",
    ]);
  });

  const council = (articles: string): string =>
    `HỘI ĐỒNG NHÂN DÂN\nTỈNH KON TUM\n\nSố: 90/NQ-HĐND\n\nKon Tum, ngày 05 tháng 12 năm 2024\n\nNGHỊ QUYẾT\nVề dự toán ngân sách địa phương năm 2025\n\n${articles}\n`;

  it("an article that gives an estimate sets all that it numbers, one on accounts tells it", () => {
    const text = council(
      "Điều 1. Quyết định dự toán ngân sách năm 2025 như sau:\n\nI. Tổng thu\n\n1. Thu nội địa: 1.250 tỷ đồng.\n\nĐiều 2. Phê chuẩn quyết toán ngân sách năm 2023 như sau:\n\n1. Thu nội địa: 1.100 tỷ đồng.",
    );
    expect(observed(text).map(inShort)).toEqual(["TARGET = 1250 tỷ đồng 2025", "ACTUAL = 1100 tỷ đồng -"]);
  });

  it("other articles of a resolution on a plan set what its sections would", () => {
    const text = council("Điều 1. Nhiệm vụ\n\nGiai đoạn 2026-2030 bảo đảm không quá 300 dự án.");
    expect(observed(text).map(inShort)).toEqual(["TARGET <= 300 dự án 2026-2030"]);
  });
});

describe("plans that begin with what was reached", () => {
  const plan = (body: string): string =>
    `ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 90/KH-UBND\n\nKon Tum, ngày 05 tháng 12 năm 2024\n\nKẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2025\n\n${body}\n`;

  it("a value weighed against a plan was reached, and what follows it in its paragraph", () => {
    const text = plan(
      "Thu ngân sách 310 tỷ đồng, đạt 98,5% kế hoạch. Huyện có 3 xã đạt chuẩn nâng cao, 12 vườn mẫu.\n\nPhấn đấu thu ngân sách 330 tỷ đồng.",
    );
    expect(
      observed(text)
        .map(inShort)
        .map((o) => o.replace(/ \S+$/, "")),
    ).toEqual([
      "ACTUAL = 310 tỷ đồng",
      "ACTUAL = 98.5 %",
      "ACTUAL = 3 xã",
      "ACTUAL = 12 vườn mẫu",
      "TARGET = 330 tỷ đồng",
    ]);
  });

  it("a short line without a mark is a heading too", () => {
    const text = plan(
      "Một số kết quả nổi bật năm 2023\n\n* Kết nạp trên 900 đảng viên.\n\nMục tiêu cụ thể đến năm 2030\n\n* 60% thôn đạt chuẩn.",
    );
    expect(observed(text).map(inShort)).toEqual(["ACTUAL > 900 đảng viên -", "TARGET = 60 % 2030"]);
  });
});

describe("values in a piece without headings", () => {
  it.each([
    ["Tỷ lệ giải quyết đơn thư hằng năm đạt 90% trở lên.", ["TARGET >= 90 % YEARLY"]],
    ["Tỷ lệ giải quyết đơn thư đã đạt 90% trở lên.", ["ACTUAL >= 90 % -"]],
    ["Nhiều chỉ tiêu Nghị quyết đạt cao như thu ngân sách 820/700 tỷ đồng.", ["ACTUAL = 820/700 tỷ đồng -"]],
    [
      "Dự kiến đến cuối năm thu ngân sách đạt hơn 900 tỷ đồng, vượt 12,5% dự toán.",
      ["ACTUAL > 900 tỷ đồng -", "ACTUAL = 12.5 % -"],
    ],
    ["Xã sẽ làm đồng bộ các giải pháp để giảm 2% số hộ nghèo.", ["TARGET = 2 % -"]],
    [
      "Năm 2024, tỷ lệ giảm nghèo đạt 3,8%, đạt so với mức trên 3% mục tiêu kế hoạch giao.",
      ["ACTUAL = 3.8 % 2024", "TARGET > 3 % 2024"],
    ],
    [
      "Đại hội thông qua 16 chỉ tiêu. Cụ thể, thu nhập đến năm 2031 đạt 70 triệu đồng.",
      ["TARGET = 70 triệu đồng 2031"],
    ],
    ["Dự kiến đạt 900 tỷ đồng.", ["TARGET = 900 tỷ đồng -"]],
    ["Các tổ đưa tỷ lệ nợ xuống dưới mức 3% theo mục tiêu đề ra.", ["TARGET < 3 % -"]],
    ["Chi bộ hoàn thành tốt nhiệm vụ 19 lượt.", ["ACTUAL = 19 lượt -"]],
    [
      "Xuất khẩu năm 2021 đạt 2 tỷ USD, vượt so với mục tiêu đến năm 2025 là 1,7 tỷ USD.",
      ["ACTUAL = 2 tỷ USD 2021", "TARGET = 1.7 tỷ USD 2025"],
    ],
    [
      "Đại hội đề ra 24 chỉ tiêu, trong đó đến năm 2030 thu hút 3 triệu khách du lịch; tỷ lệ che phủ rừng duy trì 60%.",
      ["TARGET = 3 triệu khách du lịch 2030", "TARGET = 60 % 2030"],
    ],
    ["Về y tế: Đến năm 2030, tỷ lệ tiêm chủng là 96%.", ["TARGET = 96 % 2030"]],
    [
      "Tỷ lệ hộ nghèo giảm từ 12% năm 2015 còn 8,5% năm 2019. Các chỉ tiêu đến năm 2025: thu ngân sách 900 tỷ đồng; tỷ lệ hộ nghèo 3%.",
      ["BASELINE = 12 % 2015", "ACTUAL = 8.5 % 2019", "TARGET = 900 tỷ đồng 2025", "TARGET = 3 % 2025"],
    ],
  ])("%s", (text, values) => {
    expect(observed(text).map(inShort)).toEqual(values);
  });
});

describe("in a paragraph", () => {
  it.each([
    [
      "a first sentence sets the time of the values after it",
      "Năm 2023, xã có nhiều chuyển biến tích cực. Thu ngân sách đạt 12 tỷ đồng; trồng mới 40 ha rừng.",
      ["ACTUAL = 12 tỷ đồng 2023", "ACTUAL = 40 ha 2023"],
    ],
    [
      "with values of its own too",
      "6 tháng đầu năm 2023, thu ngân sách đạt 11 tỷ đồng. Trồng mới 38 ha rừng.",
      ["ACTUAL = 11 tỷ đồng 2023", "ACTUAL = 38 ha 2023"],
    ],
    [
      "with or without a comma",
      "Hội nghị đánh giá, năm 2023 phần lớn các chỉ tiêu đều đạt. Thu ngân sách đạt 11 tỷ đồng.",
      ["ACTUAL = 11 tỷ đồng 2023"],
    ],
    [
      "but not where it tells how something stood at an end, names two times or looks back at one",
      "Đến cuối năm 2022, thu ngân sách đạt 11 tỷ đồng. Trồng mới 38 ha rừng.\n\nNăm 2022, chè đạt 3 tấn, năm 2023 đạt 4 tấn. Lúa đạt 9 tấn.\n\nSo với năm 2021, đời sống khá hơn. Thu hoạch 5 tấn chè.",
      [
        "ACTUAL = 11 tỷ đồng 2022",
        "ACTUAL = 38 ha -",
        "ACTUAL = 3 tấn 2022",
        "ACTUAL = 4 tấn 2023",
        "ACTUAL = 9 tấn -",
        "ACTUAL = 5 tấn -",
      ],
    ],
    [
      "nor beyond it",
      "Năm 2023, xã có nhiều chuyển biến tích cực.\n\nThu ngân sách đạt 12 tỷ đồng.",
      ["ACTUAL = 12 tỷ đồng -"],
    ],
  ])("%s", (_, text, values) => {
    expect(observed(inResults(text)).map(inShort)).toEqual(values);
  });

  it("what follows told values is told too, though the text sets more than it tells", () => {
    const text =
      "Năm 2027 phấn đấu tăng trưởng 8%.\n\nTheo báo cáo, năm 2026, kinh tế ổn định. Thu ngân sách ước đạt 9 tỷ đồng. Vốn đầu tư đạt 3 tỷ đồng.\n\nPhấn đấu trồng 30 ha rừng.";
    expect(observed(text).map(inShort)).toEqual([
      "TARGET = 8 % 2027",
      "ACTUAL = 9 tỷ đồng 2026",
      "ACTUAL = 3 tỷ đồng 2026",
      "TARGET = 30 ha 2027",
    ]);
  });
});

it("lists of what each year had are values in notes after the last section of tasks too", () => {
  const text = inGoals("III. NHIỆM VỤ, GIẢI PHÁP\n\nĐảng bộ: Năm 2021: HTTNV: 11; HTNV: 4.");
  expect(observed(text).map(inShort)).toEqual(["ACTUAL = 11 - 2021", "ACTUAL = 4 - 2021"]);
});

it("the time of the goals above is nearer than that of a heading far above", () => {
  const text = inGoals(
    "Phần thứ hai\n\nMỤC TIÊU GIAI ĐOẠN 2026-2031\n\n1. Chỉ tiêu\n\n- Đến năm 2031, trồng 60 ha rừng.\n\n- Tỷ lệ hộ nghèo còn 2%.",
  );
  expect(observed(text).map(inShort)).toEqual(["TARGET = 60 ha 2031", "TARGET = 2 % 2031"]);
});

it("what there is after bodies were merged is told, by a resolution too", () => {
  const found = observed(
    "Số: 90/NQ-UBTVQH15\n\nNGHỊ QUYẾT\nVề sắp xếp xã\n\nĐiều 1. Sắp xếp\n\n9. Sau khi sắp xếp, tỉnh Kon Tum có 12 đơn vị hành chính cấp xã, gồm 9 xã và 3 phường.\n",
  );
  expect(found.map(inShort)).toEqual([
    "ACTUAL = 12 đơn vị hành chính -",
    "ACTUAL = 9 xã -",
    "ACTUAL = 3 phường -",
  ]);
});
