import { describe, expect, test } from "vitest";
import { read } from "../../src/identity/read.js";
import { searched } from "../../src/reading/anchors/find.js";
import { namelessFile } from "../../src/reading/persons/file-name.js";
import { findPersons } from "../../src/reading/persons/find.js";
import { namesIn } from "../../src/reading/persons/names-in.js";

/** Names of nobody, in every form that papers have. */
const NAMES = [
  "Nguyễn Văn Thử",
  "Trần Thị Ví Dụ",
  "Lê Hư Cấu",
  "Phạm Mẫu",
  "A Thử",
  "Y Vờ",
  "Siu Thử",
  "H'Thử Niê",
  "Rơ Châm Vờ",
  "Huỳnh Giả Định",
  "Đinh Không Thật",
  "Võ Chẳng Có",
];

const TEXTS: readonly (readonly [what: string, text: string, ...names: string[]])[] = [
  [
    "honorifics",
    "Hội nghị nghe ông Nguyễn Văn Thử và bà Trần Thị Ví Dụ trình bày.",
    "Nguyễn Văn Thử",
    "Trần Thị Ví Dụ",
  ],
  ["a people's name of two words, by itself", "Có mặt Rơ Châm Vờ, Rah Lan Thử.", "Rơ Châm Vờ", "Rah Lan Thử"],
  ["comrades", "Giao đồng chí Lê Hư Cấu phụ trách địa bàn.", "Lê Hư Cấu"],
  ["two syllables after an honorific", "Biểu dương anh Phạm Mẫu đã cứu người.", "Phạm Mẫu"],
  ["defendants in a list", "Xử phạt các bị cáo: A Thử 15 tháng tù, Y Vờ 12 tháng tù.", "A Thử", "Y Vờ"],
  ["a defendant by one syllable", "Buộc bị cáo Vờ bồi thường.", "Vờ"],
  ["birth years", "Đối tượng cầm đầu là Siu Thử (sinh năm 1942, trú tại làng ấy).", "Siu Thử"],
  ["women of the Highlands", "Nghệ nhân H'Thử Niê truyền dạy cồng chiêng.", "H'Thử Niê"],
  ["families of the Highlands", "Già làng Rơ Châm Vờ hòa giải.", "Rơ Châm Vờ"],
  ["after an office, without honorific", "Thứ trưởng Bộ Tư pháp Huỳnh Giả Định dự họp.", "Huỳnh Giả Định"],
  [
    "a signature block",
    "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nĐinh Không Thật\n",
    "Đinh Không Thật",
  ],
  ["a signer on the line of the office", "| Nơi nhận: - Như trên. | THỦ TƯỚNG Võ Chẳng Có |", "Võ Chẳng Có"],
  ["an author above the office", "\n          Y Vờ\n\n      Ủy viên Ban Thường vụ Tỉnh ủy\n", "Y Vờ"],
  ["a label", "Người liên hệ: Phạm Mẫu, phòng 5.", "Phạm Mẫu"],
  ["a family that no list holds", "Trao quà cho Sần Thị Ví Dụ ở bản xa.", "Sần Thị Ví Dụ"],
  ["peoples of the North", "Khen thưởng Chẩu A Vờ về thành tích.", "Chẩu A Vờ"],
  ["long names of the Highlands", "Cô giáo Y Vờ Hư Cấu Niê Kđăm dạy lớp ghép.", "Y Vờ Hư Cấu Niê Kđăm"],
  ["a letter for the given name", "Bị hại Nguyễn Văn A, trú tại xã ấy.", "Nguyễn Văn A"],
  ["two syllables in capitals under an office", "CHỦ TỊCH\n\n\nPHẠM MẪU\n", "PHẠM MẪU"],
  [
    "capitals after a courtesy in small letters, and on in its list",
    "Phạt ông LÊ HƯ CẤU 3 triệu đồng; các bị cáo PHẠM MẪU, Y VỜ bồi thường; bà H'THỬ NIÊ được trả.",
    "LÊ HƯ CẤU",
    "PHẠM MẪU",
    "Y VỜ",
    "H'THỬ NIÊ",
  ],
  ["new members of a cell", "Kết nạp đảng viên: Thao Vờ, Brôl Thử vào tháng ấy.", "Thao Vờ", "Brôl Thử"],
  ["titles of scholars", "Theo TS. Lê Hư Cấu thì nên trồng thử.", "Lê Hư Cấu"],
  ["capitals of a title", "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ LÊ HƯ CẤU TẠI CUỘC HỌP", "LÊ HƯ CẤU"],
];

describe("names of persons", () => {
  test.each(TEXTS)("%s", (_, text, ...names) => {
    expect(findPersons(searched(text)).map((p) => text.slice(p.start, p.end))).toEqual(names);
  });
});

describe("what looks like a name and is none", () => {
  test.each([
    "Ủy ban nhân dân tỉnh Kon Tum giao Sở Y tế và Sở Giáo dục và Đào tạo.",
    "Đường Hồ Chí Minh qua các xã Đăk Kroong, Đăk Môn, huyện Đăk Glei.",
    "Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Phường Nguyễn Trãi và phường Trần Văn Mẫu sáp nhập.",
    "Các tỉnh Thái Bình, Hà Nam, Ninh Bình và thành phố Cần Thơ.",
    "Đồng chí Trưởng Ban Tổ chức Tỉnh ủy chủ trì.",
    "Bệnh viện huyện Ia H'Drai; người dân tộc H'Mông; dịch vụ Y tế.",
    "Phụ lục A Danh mục thủ tục; nhóm A Các dự án; xã Thạnh Đông A và xã Tân Hiệp B.",
    "Phòng Văn Hóa, Khu Đô Thị Mới, Tiếng Việt, thị trấn Phú Văn Yên.",
    "Nghệ nhân Ưu tú và Nghệ nhân Nhân dân của tỉnh.",
    "Liên hệ: Sở Y tế, Văn phòng Ủy ban nhân dân tỉnh.",
    "Đoàn Chủ tịch, Ban Thường trực, Hội Nông dân Việt Nam.",
    "ĐẨY MẠNH TRUYỀN THÔNG HỒ THỦY LỢI, CÔNG ĐOÀN TỈNH LẦN THỨ X",
  ])("%s", (text) => {
    expect(findPersons(searched(text)).map((p) => text.slice(p.start, p.end))).toEqual([]);
  });
});

test("no name comes out in any field of a Reading", () => {
  const duties = NAMES.map(
    (name, i) =>
      `${i + 1}. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ giúp ông ${name} lập hồ sơ; tỷ lệ hộ nghèo năm 2020 của ông ${name} là 5%.\n`,
  );
  const text = `${TEXTS.map(([, t]) => t).join("\n\n")}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n${duties.join("\n")}
STT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian
1 | Trao nhà cho bà Trần Thị Ví Dụ | Sở Xây dựng | Nhà của bà Trần Thị Ví Dụ | 2026
`;
  const reading = read(text, {
    name: "thu.txt",
    sha256: "ef".repeat(32),
    mediaType: "text/plain",
    place: "kon-tum",
  });
  expect(reading.tasks.length).toBeGreaterThan(NAMES.length - 1);
  expect(reading.organisations.length).toBeGreaterThan(2);
  const printed = JSON.stringify(reading).normalize("NFC").toLowerCase();
  const told = NAMES.filter((name) => printed.includes(name.toLowerCase()));
  expect(told).toEqual([]);
});

test("a name is taken out of every value, also where it stands without what tells it", () => {
  const text = `KẾT LUẬN
Của đồng chí Lê Hư Cấu tại cuộc họp về mô hình của ông Phạm Mẫu

1. Giao Sở Y tế nhân rộng mô hình Phạm Mẫu trước ngày 30/6/2026.
2. Tỷ lệ hộ theo mô hình Phạm Mẫu năm 2025 đạt 15%; hộ ở Việt Nam theo bị cáo Nam là 3%.
`;
  for (const written of [text, text.normalize("NFD")]) {
    const reading = read(written, { name: "x.txt", sha256: "ef".repeat(32), mediaType: "text/plain" });
    expect(reading.tasks).toHaveLength(1);
    const printed = JSON.stringify(reading).normalize("NFC").toLowerCase();
    for (const name of ["hư cấu", "phạm mẫu", "hu-cau", "pham-mau"]) expect(printed).not.toContain(name);
  }
});

describe("names in the words of a text", () => {
  const text = "Ông Phạm Mẫu và bị cáo Nam có mặt.";
  const { blank, holds } = namesIn(text, findPersons(searched(text)));
  test.each([
    ["mô hình Phạm Mẫu", "mô hình ████ ███"],
    ["mô hình Phạm  Mẫu và bị cáo Nam", "mô hình ████  ███ và bị cáo ███"],
    ["Việt Nam, Phạm Mẫux", "Việt Nam, Phạm Mẫux"],
  ])("«%s»", (words, expected) => {
    expect(blank(words)).toBe(expected);
    expect(holds(words)).toBe(words !== expected);
  });
});

test("a cell of a table of tasks that names a person makes no body of it", () => {
  const text =
    "STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian\n1 | Lập sổ theo dõi hồ chứa | Trần Thị Ví Dụ | Sở Nội vụ | Quý II/2026\n2 | Sửa mái hội trường thôn | Ông Nguyễn Văn Thử | Phạm Hư Cấu | Tháng 9/2026\n";
  const { passages: _, ...reading } = read(text, {
    name: "bang.txt",
    sha256: "ef".repeat(32),
    mediaType: "text/plain",
    place: "kon-tum",
  });
  expect(reading.tasks).toHaveLength(2);
  expect(reading.organisations.map((o) => o.id)).toEqual(["kon-tum/so-noi-vu"]);
  expect(JSON.stringify(reading)).not.toMatch(/Ví Dụ|Văn Thử|Hư Cấu|vi-du|van-thu|hu-cau/);
});

describe("the name of a file", () => {
  test.each([
    ["Bản án Nguyễn Văn X.docx", "Bản án ██████ ███ █.docx"],
    ["Bản án Nguyễn Văn X.docx".normalize("NFD"), "Bản án ██████ ███ █.docx"],
    ["ban_an_Tran_Thi_Vi_Du_2019.pdf", "ban_an_████_███_██_██_2019.pdf"],
    ["BanAn-NguyenVanThu.pdf", "BanAn-████████████.pdf"],
    [
      "don khieu nai cua nguyen thi hu cau ve dat dai.doc",
      "don khieu nai cua ██████ ███ ██ ███ ve dat dai.doc",
    ],
    ["đơn của ông lê hư cấu.txt", "đơn của ông ██ ██ ███.txt"],
    ["QĐ kỷ luật đ.c Phạm Mẫu 12-2019.docx", "QĐ kỷ luật đ.c ████ ███ 12-2019.docx"],
    ["Hồ sơ đảng viên Phạm Mẫu.docx", "Hồ sơ đảng viên ████ ███.docx"],
    ["BẢN ÁN LÊ HƯ CẤU.PDF", "BẢN ÁN ██ ██ ███.PDF"],
    ["H'Thử Niê - lý lịch.docx", "█'███ ███ - lý lịch.docx"],
  ])("%s", (name, expected) => {
    expect(namelessFile(name)).toBe(expected);
    expect(read("Nội dung.", { name, sha256: "ef".repeat(32), mediaType: "text/plain" }).source.name).toBe(
      expected,
    );
  });

  test.each([
    "29-nq-tw-2018.txt",
    "Quy hoach do thi moi Kon Tum.docx",
    "Nguyen tac to chuc.docx",
    "Bao cao Tay Nguyen Giai Doan 2020.docx",
    "Pham Vi Dieu Chinh.docx",
    "Thi Tran Dak Ha bao cao.docx",
    "So Y Te Kon Tum.docx",
    "Kế hoạch của Cao Bằng.docx",
    "Khen thưởng Đoàn Thanh niên.docx",
    "Công văn về văn hóa.docx",
    "Phụ lục A Danh mục.xlsx",
  ])("%s names nobody", (name) => expect(namelessFile(name)).toBe(name));

  test("of two persons makes two documents of one day", () => {
    const text = "Kon Tum, ngày 12 tháng 5 năm 2019\n\nNội dung.\n";
    const [one, other] = ["ef", "ab"].map((byte, i) => {
      const name = `Bản án ${["Nguyễn Văn X", "Trần Thị Y"][i]}.docx`;
      return read(text, { name, sha256: byte.repeat(32), mediaType: "text/plain" });
    });
    expect(one?.subjects[0]).toContain("/ban-an/undated-efef");
    expect(other?.subjects[0]).toContain("/ban-an/undated-abab");
  });
});
