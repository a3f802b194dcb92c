import { describe, expect, test } from "vitest";
import { organisationId } from "../../../src/identity/organisation.js";
import { read } from "../../../src/identity/read.js";

const INPUT = {
  name: "thu.txt",
  sha256: "ab".repeat(32),
  mediaType: "text/plain",
  place: "kon-tum",
  asOf: "2020-10-01",
};
const organisationsOf = (text: string) => read(text, INPUT).organisations;
const named = (text: string, name: string) =>
  organisationsOf(text).filter((o) => o.name === name || o.aliases.includes(name));

describe("one body, however it is written", () => {
  test("committees of the province", () => {
    const text = "Ban Thường vụ Tỉnh ủy họp. BTV Tỉnh uỷ thống nhất. Tỉnh ủy cho chủ trương.";
    const found = organisationsOf(text);
    expect(found.map((o) => o.id)).toEqual(["kon-tum/ban-thuong-vu-tinh-uy", "kon-tum/tinh-uy"]);
    expect(found[0]?.mentions).toHaveLength(2);
    expect(found[0]).toMatchObject({ place: "kon-tum", level: "PROVINCE", kind: "PARTY_COMMITTEE" });
  });
  test("«UBND tỉnh» and its full name with the place", () => {
    const found = organisationsOf("UBND tỉnh giao việc; Ủy ban nhân dân tỉnh Kon Tum theo dõi.");
    expect(found.map((o) => o.name)).toEqual(["Ủy ban nhân dân tỉnh Kon Tum"]);
    expect(found[0]?.aliases).toContain("UBND tỉnh");
    expect(found[0]?.code).toBe("UBND");
  });
  test("short forms declared in brackets", () => {
    const [hall, centre, ...more] = organisationsOf(
      "Ban Quản lý rừng phòng hộ Hòn Lớn (sau đây gọi tắt là BQL rừng) trồng cây. BQL rừng báo cáo. Trung tâm Kiểm soát bệnh tật tỉnh (CDC tỉnh) họp; giao CDC tỉnh theo dõi.",
    );
    expect(more).toEqual([]);
    expect(hall?.mentions).toHaveLength(3);
    expect(hall?.aliases).toContain("BQL rừng");
    expect(centre?.mentions).toHaveLength(3);
    expect(centre?.aliases).toContain("CDC tỉnh");
  });
  test("brackets that name something else declare nothing", () => {
    const found = organisationsOf("Sở Y tế (GRDP tăng) họp. Sở Xây dựng (Phòng 5) họp; GRDP tăng.");
    expect(found.flatMap((o) => o.mentions)).toHaveLength(2);
  });
  test("a name ends with the nation, and before what the body does", () => {
    const found = organisationsOf(
      "Bàn việc kéo dây của Tập đoàn Điện lực Việt Nam phù hợp với mùa mưa; Viện Năng lượng gió Việt Nam mở rộng; các câu hỏi mà Ban Chỉ đạo tỉnh về chuyển đổi số tổng hợp.",
    );
    expect(found.map((o) => o.name)).toEqual([
      "Tập đoàn Điện lực Việt Nam",
      "Viện Năng lượng gió Việt Nam",
      "Ban Chỉ đạo tỉnh về chuyển đổi số",
    ]);
  });
  test("an issuer's short spelling and a committee's two names have one id", () => {
    expect(organisationId("kon-tum", "Ủy ban MTTQ Việt Nam tỉnh Kon Tum")).toBe(
      "kon-tum/uy-ban-mat-tran-to-quoc-viet-nam",
    );
    expect(organisationId("kon-tum.dak-ha", "Ban Thường trực Ủy ban MTTQ Việt Nam xã Đăk Hà")).toBe(
      organisationId("kon-tum.dak-ha", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    );
    expect(organisationId("kon-tum", "Ban Chấp hành Tỉnh ủy")).toBe("kon-tum/ban-chap-hanh-dang-bo");
  });
  test("standing committees are of the kind of their committee", () => {
    const found = organisationsOf(
      "Thường trực HĐND tỉnh họp; Ban Thường vụ Tỉnh đoàn dự; Thường trực Tỉnh ủy kết luận.",
    );
    expect(found.map((o) => o.kind)).toEqual(["PEOPLES_COUNCIL", "MASS_ORGANISATION", "PARTY_COMMITTEE"]);
  });
  test("agencies of ministries and national steering committees are of the nation in a province's paper too", () => {
    const found = organisationsOf(
      "Gửi Cục Quản lý cây trồng; Cục Thống kê tỉnh; Ban Chỉ đạo Trung ương về cây trồng.",
    );
    expect(found.map((o) => [o.place, o.level])).toEqual([
      ["vn", "CENTRAL"],
      ["kon-tum", "PROVINCE"],
      ["vn", "CENTRAL"],
    ]);
  });
  test("«Tỉnh ủy» in a paper of a city is another place's; in one of the nation it is of every place", () => {
    const at = (place: string) => read("Tỉnh ủy cho chủ trương.", { ...INPUT, place }).organisations[0];
    expect(at("ha-noi")).toMatchObject({ name: "Tỉnh ủy", place: null });
    expect(at("vn")).toMatchObject({ kind: "CLASS" });
    expect(at("kon-tum")).toMatchObject({ id: "kon-tum/tinh-uy", kind: "PARTY_COMMITTEE" });
  });
  test("names of places that end in a body's word, and a province's name over two lines in capitals", () => {
    expect(organisationsOf("Sáp nhập xã Đông Hội Trung và thị trấn Hội An, xã Nam Trường vào xã.")).toEqual(
      [],
    );
    const found = organisationsOf("NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HẢI\nPHÒNG VỀ CÂY XANH");
    expect(found.map((o) => o.id)).toEqual(["hai-phong-cu/hoi-dong-nhan-dan"]);
  });
  test("code and name", () => {
    const [body, ...more] = organisationsOf("Theo đề nghị của UBKTTU, Ủy ban Kiểm tra Tỉnh ủy sẽ rà soát.");
    expect(more.map((o) => o.name)).toEqual([]);
    expect(body).toMatchObject({ code: "UBKTTU", kind: "PARTY_AGENCY" });
  });
  test("spans give exactly the words, in decomposed text too", () => {
    const text = "Giao Sở Giáo dục và Đào tạo và Công an tỉnh thực hiện.".normalize("NFD");
    const words = organisationsOf(text).flatMap((o) =>
      o.mentions.map((m) => text.slice(m.start, m.end).normalize("NFC")),
    );
    expect(words).toEqual(["Sở Giáo dục và Đào tạo", "Công an tỉnh"]);
  });
});

test("a company's name ends where it does something", () => {
  const text = "Công ty TNHH Thử Nghiệm nộp 25 triệu đồng; Công ty Cổ phần Ví Dụ mua 3 tấn sắn.";
  expect(organisationsOf(text).map((o) => o.name)).toEqual([
    "Công ty TNHH Thử Nghiệm",
    "Công ty Cổ phần Ví Dụ",
  ]);
});

test("what a plan is for is no union of women", () => {
  expect(organisationsOf("KẾ HOẠCH VÌ SỰ TIẾN BỘ PHỤ NỮ TỈNH KON TUM")).toEqual([]);
  expect(organisationsOf("Phụ nữ tỉnh tặng quà.").map((o) => o.name)).toEqual([
    "Hội Liên hiệp Phụ nữ tỉnh Kon Tum",
  ]);
});

test("agencies of a committee that is named once for all of them", () => {
  const found = organisationsOf(
    "Văn phòng Đảng ủy, Ủy ban Kiểm tra Đảng ủy, Ban Xây dựng Đảng Đảng ủy phường Nguyễn Nghiêm họp.",
  );
  expect(found.map((o) => o.name)).toEqual([
    "Văn phòng Đảng ủy phường Nguyễn Nghiêm",
    "Ủy ban Kiểm tra Đảng ủy phường Nguyễn Nghiêm",
    "Ban Xây dựng Đảng Đảng ủy phường Nguyễn Nghiêm",
  ]);
});

describe("levels and places", () => {
  test.each([
    ["Bộ Y tế ban hành.", "vn/bo-y-te", "CENTRAL"],
    ["Huyện ủy Sa Thầy họp.", "kon-tum.sa-thay/huyen-uy", "DISTRICT"],
    ["Ủy ban nhân dân huyện Đăk Hà họp.", "kon-tum.dak-ha/uy-ban-nhan-dan", "DISTRICT"],
    ["UBND xã Ia Chim họp.", "kon-tum.ia-chim/uy-ban-nhan-dan", "COMMUNE"],
    ["UBND xã Văn Xem họp.", "kon-tum.van-xem/uy-ban-nhan-dan", "COMMUNE"],
    ["UBND xã Văn phòng họp.", "kon-tum/uy-ban-nhan-dan-xa", "COMMUNE"],
    ["Tòa án nhân dân thành phố Kon Tum xét xử.", "kon-tum.kon-tum/toa-an-nhan-dan", "DISTRICT"],
    ["Ủy ban nhân dân tỉnh Cao Bằng họp.", "cao-bang/uy-ban-nhan-dan", "PROVINCE"],
  ])("%s", (text, id, level) => {
    expect(organisationsOf(text)).toMatchObject([{ id, level }]);
  });
  test("a list says its head once", () => {
    expect(organisationsOf("Các Sở: Nội vụ, Tài chính và Y tế cùng làm.").map((o) => o.name)).toEqual([
      "Sở Nội vụ",
      "Sở Tài chính",
      "Sở Y tế",
    ]);
  });
});

describe("lists that say their head once", () => {
  test.each([
    [
      "Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư, Y tế cùng làm.",
      ["Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Y tế"],
    ],
    ["Gửi các bộ trưởng: Quốc phòng, Công an.", ["Bộ Quốc phòng", "Bộ Công an"]],
    ["Phòng Tài chính - Kế hoạch huyện lập bảng.", ["Phòng Tài chính - Kế hoạch"]],
    ["Hỏi các Bộ, ngành liên quan: Tài chính, Nội vụ.", ["Bộ Tài chính", "Bộ Nội vụ"]],
    ["Các bộ trưởng Nội các họp.", []],
    ["Văn phòng HĐND&UBND huyện lập sổ.", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"]],
    ["Vốn từ trái phiếu Chính phủ được giao.", []],
    ["Bí thư tỉnh ủy, thành ủy dự họp.", []],
    ["Đường đến Trung tâm hành chính tỉnh.", []],
    ["Văn bản của Ủy ban Quốc gia về trẻ em.", ["Ủy ban Quốc gia về trẻ em"]],
    ["Phó Trưởng ban Thường trực Ban Chỉ đạo 35 tỉnh dự họp.", ["Ban Chỉ đạo 35 tỉnh Kon Tum"]],
    ["Bí thư Tỉnh ủy dự họp.", ["Tỉnh ủy Kon Tum"]],
  ])("%s", (text, names) => {
    const found = organisationsOf(text).filter((o) => o.kind !== "CLASS");
    expect(found.map((o) => o.name)).toEqual(names);
  });
});

describe("bodies beside offices", () => {
  test.each([
    ["Phó Bí thư Thường trực Tỉnh ủy chủ trì họp.", ["Tỉnh ủy Kon Tum"]],
    ["Thường trực Tỉnh ủy họp.", ["Thường trực Tỉnh ủy Kon Tum"]],
    ["Đồng chí Phó Trưởng phòng Văn hóa - Xã hội dự.", ["Phòng Văn hóa - Xã hội"]],
    ["Việc phòng Cháy nổ được quan tâm.", []],
    ["Gửi qua Cục Người có công trước ngày 12.", ["Cục Người có công"]],
    ["Phó Giám đốc Trung tâm phục vụ hành chính công phụ trách.", ["Trung tâm Phục vụ hành chính công"]],
  ])("%s", (text, names) => {
    expect(organisationsOf(text).map((o) => o.name)).toEqual(names);
  });
});

describe("classes of bodies", () => {
  const classesOf = (words: string) =>
    read(`1. ${words} chủ trì rà soát quy định nội bộ của mình.\n`, INPUT)
      .organisations.filter((o) => o.kind === "CLASS")
      .map((o) => o.name);
  test.each([
    ["Sở Y tế các tỉnh, thành phố", ["Sở Y tế các tỉnh, thành phố"]],
    ["Ủy ban nhân dân các xã, phường, đặc khu Hòn Lớn", ["Ủy ban nhân dân các xã, phường, đặc khu Hòn Lớn"]],
    [
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ\ntịch Ủy ban nhân dân các tỉnh",
      ["Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Ủy ban nhân dân các tỉnh"],
    ],
    ["Các đơn vị hành chính liên quan", []],
    ["Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ", ["Bộ trưởng, Thủ trưởng cơ quan ngang bộ"]],
    ["Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh", ["Các sở", "Các ban, ngành cấp tỉnh"]],
    [
      "Các Ban Cán sự Đảng, Đảng đoàn; các cơ quan tham mưu, giúp việc Tỉnh ủy",
      ["Các Ban Cán sự Đảng, Đảng đoàn", "Các cơ quan tham mưu, giúp việc Tỉnh ủy"],
    ],
    ["Các cấp ủy trực thuộc Tỉnh ủy Kon Tum", ["Các cấp ủy trực thuộc Tỉnh ủy"]],
    ["Các phòng, ban, ngành, đoàn thể huyện", ["Các phòng, ban, ngành, đoàn thể huyện"]],
    ["Các trường học trên địa bàn xã", ["Các trường học"]],
    ["Cấp ủy các chi bộ trực thuộc", ["Cấp ủy các chi bộ trực thuộc"]],
    ["Các Ban HĐND", ["Các Ban HĐND"]],
    [
      "Thủ trưởng các cơ quan, đơn vị và người đứng đầu các đoàn thể",
      ["Các cơ quan, đơn vị", "Các đoàn thể"],
    ],
  ])("«%s»", (words, names) => {
    expect(classesOf(words)).toEqual(names);
  });
  test("a class is not the one body of its words", () => {
    const { organisations } = read(
      "1. UBND các xã chủ trì việc này, báo cáo UBND tỉnh và UBND xã Ia Chim.\n",
      INPUT,
    );
    expect(organisations.map((o) => o.name)).toEqual([
      "Ủy ban nhân dân các xã",
      "Ủy ban nhân dân tỉnh Kon Tum",
      "Ủy ban nhân dân xã Ia Chim",
    ]);
  });
  test("one class in several spellings", () => {
    const text =
      "1. Các sở, ngành và địa phương có liên quan chủ trì rà soát quy định của mình.\n2. Các sở, ngành, địa phương chủ trì việc lập sổ theo dõi.\n";
    const [body, ...more] = read(text, INPUT).organisations;
    expect(more).toEqual([]);
    expect(body?.mentions).toHaveLength(2);
    expect(body?.aliases).toContain("Các sở, ngành và địa phương");
  });
});

test("sects and forces are organisations that answer for nothing", () => {
  const reading = read("1. Giao FULRO chủ trì việc này.\n2. Đấu tranh với tà đạo Vô Danh.\n", INPUT);
  expect(reading.organisations.map((o) => o.kind)).toEqual(["FORCE", "FORCE"]);
  expect(reading.responsibilities).toEqual([]);
});

test("classes are organisations only where they are made responsible", () => {
  expect(named("Nhiều ý kiến của các sở, ban, ngành đã được nêu.", "Các sở, ban, ngành")).toEqual([]);
  const asked = read("1. Các sở, ban, ngành chủ trì rà soát quy định nội bộ của mình.\n", INPUT);
  expect(asked.organisations).toMatchObject([{ kind: "CLASS", name: "Các sở, ban, ngành" }]);
});

describe("relations between bodies", () => {
  const relations = (text: string) =>
    read(text, INPUT).organisationRelations.map((r) => [r.from, r.relation, r.to, r.date]);
  test("a body in the name of another is what it is part of", () => {
    expect(relations("Tỉnh ủy giao Ban Tổ chức Tỉnh ủy chuẩn bị.")).toEqual([
      ["kon-tum/ban-to-chuc-tinh-uy", "PART_OF", "kon-tum/tinh-uy", null],
    ]);
  });
  test("mergers told in words, with their date", () => {
    const text = "Từ ngày 01/3/2025, hợp nhất Sở Kế hoạch và Đầu tư và Sở Tài chính thành Sở Kinh tế.";
    expect(relations(text).filter((r) => r[1] === "SUCCEEDS")).toEqual([
      ["kon-tum/so-kinh-te", "SUCCEEDS", "kon-tum/so-ke-hoach-va-dau-tu", "2025-03-01"],
      ["kon-tum/so-kinh-te", "SUCCEEDS", "kon-tum/so-tai-chinh", "2025-03-01"],
    ]);
  });
  test("a date of another sentence is not theirs", () => {
    const text =
      "Hoàn thành trước ngày 25/11/2026. Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) theo dõi.";
    expect(
      relations(text)
        .filter((r) => r[1] === "SUCCEEDS")
        .map((r) => r[3]),
    ).toEqual([null]);
  });
  test("«trên cơ sở hợp nhất»", () => {
    const text =
      "Thành lập Đảng bộ Khối cơ quan tỉnh trên cơ sở hợp nhất Đảng bộ Khối dân chính tỉnh và Đảng bộ Khối doanh nghiệp tỉnh.";
    expect(relations(text).map((r) => [r[1], r[2]])).toEqual([
      ["SUCCEEDS", "kon-tum/dang-bo-khoi-dan-chinh"],
      ["SUCCEEDS", "kon-tum/dang-bo-khoi-doanh-nghiep"],
    ]);
  });
  test("«nay là»", () => {
    const text = "Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) đã bàn giao.";
    expect(relations(text)).toContainEqual([
      "kon-tum/so-noi-vu",
      "SUCCEEDS",
      "kon-tum/so-lao-dong-thuong-binh-va-xa-hoi",
      null,
    ]);
  });
});
