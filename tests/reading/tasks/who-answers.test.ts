import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

describe("lists under the heading of a body", () => {
  const text = `III. TỔ CHỨC THỰC HIỆN

1. Sở Y tế:

- Chủ trì, phối hợp với Sở Tài chính và các địa phương xây dựng phương án mua vắc xin; hoàn thành trong quý II/2027.

- Theo dõi, đôn đốc việc tiêm chủng tại các trạm.

- Mở lớp tập huấn cho nhân viên trạm y tế thôn, làng.

2. Đề nghị Hội Nông dân tỉnh

Vận động hội viên đưa trẻ em đi tiêm đủ mũi.
`;
  const { tasks } = workOf(text);
  test("each item is a task of the heading's body", () => {
    expect(tasks.map((t) => t.who)).toEqual([
      ["Sở Y tế LEADS", "Sở Tài chính COORDINATES", "Các địa phương COORDINATES"],
      ["Sở Y tế MONITORS"],
      ["Sở Y tế CARRIES_OUT"],
      ["Hội Nông dân tỉnh Kon Tum CARRIES_OUT"],
    ]);
  });
  test("with its time and its words", () => {
    expect(tasks[0]).toMatchObject({ due: "2027-Q2" });
    expect(tasks[2]?.text).toBe("Mở lớp tập huấn cho nhân viên trạm y tế thôn, làng.");
    expect(text.slice(tasks[2]?.start, tasks[2]?.end)).toBe(
      "- Mở lớp tập huấn cho nhân viên trạm y tế thôn, làng.",
    );
  });
});

describe("sentences that name who answers", () => {
  test("«Giao … chủ trì, phối hợp với …»", () => {
    const { tasks } = workOf(
      "4. Giao Sở Nội vụ chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ trước ngày 30/9/2026.\n",
    );
    expect(tasks).toMatchObject([
      { due: "2026-09-30", who: ["Sở Nội vụ LEADS", "Công an tỉnh Kon Tum COORDINATES"] },
    ]);
  });
  test("a further sentence with a body of its own", () => {
    const { tasks } = workOf(
      "1. Sở Tư pháp có trách nhiệm kiểm tra việc lập sổ. Trên cơ sở đó, Sở Tài chính tổng hợp, báo cáo trước ngày 10/12/2026.\n",
    );
    expect(tasks.map((t) => [t.due, t.who])).toContainEqual(["2026-12-10", ["Sở Tài chính CARRIES_OUT"]]);
  });
  test("ends the task before it, whose time is its own", () => {
    const { tasks } = workOf(
      "III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng đẩy mạnh việc rà soát nhà ở. Sở Tài chính bố trí vốn, hoàn thành trước ngày 31/12/2026.\n",
    );
    expect(tasks.map((t) => [t.due, t.who])).toEqual([
      [null, ["Sở Xây dựng CARRIES_OUT"]],
      ["2026-12-31", ["Sở Tài chính CARRIES_OUT"]],
    ]);
  });
  test("the bodies of one list are no sentences of their own", () => {
    const { tasks } = workOf(
      "5. Yêu cầu Giám đốc các sở; Chủ tịch Ủy ban nhân dân các xã; Thủ trưởng các đơn vị thực hiện việc này.\n",
    );
    expect(tasks.map((t) => t.who.length)).toEqual([3]);
  });
  test("paragraphs go on with the duties of the item above", () => {
    const { tasks } = workOf(
      "IV. TỔ CHỨC THỰC HIỆN\n\n1. Các huyện ủy cụ thể hóa hướng dẫn này.\n\nBố trí kinh phí mua sách cho các chi bộ ở xa.\n\nTrong quá trình thực hiện, nếu vướng mắc thì phản ánh.\n\n2. Ban Tổ chức Tỉnh ủy theo dõi việc thực hiện.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Các huyện ủy CARRIES_OUT"],
      ["Các huyện ủy CARRIES_OUT"],
      ["Ban Tổ chức Tỉnh ủy Kon Tum MONITORS"],
    ]);
  });
  test("a class after «Trên cơ sở …»", () => {
    const { tasks } = workOf(
      "1. Trên cơ sở nội dung Kế hoạch, các sở, ngành theo nhiệm vụ được giao xây dựng chương trình riêng trong quý II/2026.\n",
    );
    expect(tasks).toMatchObject([{ due: "2026-Q2", who: ["Các sở, ngành CARRIES_OUT"] }]);
  });
  test("what others are led to check is not monitored by the body itself", () => {
    const { tasks } = workOf(
      "III. TỔ CHỨC THỰC HIỆN\n\n1. Công an tỉnh\n\n- Chỉ đạo lực lượng cơ sở thường xuyên kiểm tra bến bãi.\n\n- Kiểm tra, đôn đốc các đơn vị thực hiện.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Công an tỉnh Kon Tum CARRIES_OUT"],
      ["Công an tỉnh Kon Tum MONITORS"],
    ]);
  });
  test("a heading over headings is no task", () => {
    const { tasks } = workOf(
      "II. NHIỆM VỤ, GIẢI PHÁP\n\n1.1. Đổi mới nội dung, phương thức hoạt động của các hội quần chúng ở cơ sở.\n\n1.1.1. Công tác tuyên truyền\n\n- Mở chuyên mục hỏi đáp pháp luật trên hệ thống truyền thanh của các thôn, làng.\n",
    );
    expect(tasks.map((t) => t.text)).toEqual([
      "Mở chuyên mục hỏi đáp pháp luật trên hệ thống truyền thanh của các thôn, làng.",
    ]);
  });
  test("an item that gives the value of a measure is none", () => {
    const { tasks } = workOf(
      "II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n\n- Cơ cấu kinh tế: dịch vụ chiếm 56,9%, công nghiệp chiếm 25,6%, nông nghiệp chiếm 17,5%.\n\n- Tỷ lệ hộ dùng nước sạch ở các thôn vùng cao đến năm 2026 đạt 75% trở lên.\n\n- Xây dựng 12 công trình cấp nước sạch cho các thôn vùng cao trong ba năm tới.\n",
    );
    expect(tasks.map((t) => t.text.slice(0, 11))).toEqual(["Xây dựng 12"]);
  });
  test("headings that only name who answers are no tasks", () => {
    const { tasks } = workOf(
      "IV. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm của các cơ quan, đơn vị đề xuất:\n\na) Các cơ quan, đơn vị chịu trách nhiệm về thủ tục và hồ sơ trình.\n\n2. Ban công tác Mặt trận các thôn trên địa bàn xã\n\nCăn cứ Kế hoạch này, phối hợp thực hiện công tác bầu cử.\n\n3. Các Phó Chủ tịch phụ trách lĩnh vực\n\n- Thực hiện các nhiệm vụ theo yêu cầu của Sở Y tế.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Các cơ quan, đơn vị CARRIES_OUT"],
      ["Ban công tác Mặt trận các thôn COORDINATES"],
    ]);
  });
  test("a title that speaks of «the new situation» tells of no results", () => {
    const { tasks } = workOf(
      "CHƯƠNG TRÌNH\nvề công tác thư viện trong tình hình mới\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế xây dựng kế hoạch thực hiện Chương trình này trong quý I năm 2018.\n",
    );
    expect(tasks.map((t) => [t.due, t.who])).toEqual([["2018-Q1", ["Sở Y tế CARRIES_OUT"]]]);
  });
  test("what stands under results is told, whatever the headings within are about", () => {
    const { tasks } = workOf(
      "II. KẾT QUẢ HOẠT ĐỘNG\n\n1. Về nhận thức, trách nhiệm của chính quyền\n\n- Chính quyền các cấp tạo điều kiện về kinh phí để các hội hoạt động.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- Sở Tài chính tạo điều kiện về kinh phí để các hội hoạt động.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([["Sở Tài chính CARRIES_OUT"]]);
  });
  test("what a report tells is no duty", () => {
    const { tasks } = workOf("- Hội Nông dân tỉnh đã cung ứng phân bón cho hội viên trong ba vụ liền.\n");
    expect(tasks).toEqual([]);
  });
  test("«chịu trách nhiệm thi hành Quyết định này»", () => {
    const { ofDocuments, names } = workOf(
      "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng và Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.\n",
    );
    expect(ofDocuments.map((r) => [names.get(r.organisation), r.role])).toEqual([
      ["Văn phòng Ủy ban nhân dân tỉnh Kon Tum", "CARRIES_OUT"],
      ["Sở Xây dựng", "CARRIES_OUT"],
      ["Ủy ban nhân dân các xã, phường", "CARRIES_OUT"],
    ]);
  });
  test("bodies of many places carry out as a class", () => {
    const { tasks } = workOf(
      "III. TỔ CHỨC THỰC HIỆN\n\n1. Hội Chữ thập đỏ cấp huyện có trách nhiệm lập danh sách hộ cần giúp.\n\n2. Đoàn Thanh niên các cấp phối hợp với Sở Y tế các tỉnh trồng cây.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Hội Chữ thập đỏ cấp huyện CARRIES_OUT"],
      ["Đoàn Thanh niên các cấp COORDINATES", "Sở Y tế các tỉnh COORDINATES"],
    ]);
  });
  test("who issued a document and had it carried out", () => {
    const { ofDocuments } = workOf(
      "Tỉnh ủy đã ban hành và triển khai Chương trình số 19-CTr/TU, ngày 12-5-2011 về việc này.\n",
    );
    expect(ofDocuments).toMatchObject([{ role: "ISSUES", object: "kon-tum/19-ctr-tu/2011-05-12" }]);
  });
  test("who issued a document", () => {
    const { ofDocuments } = workOf(
      "Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 56-KH/TU, ngày 18-6-2009 về việc này.\n",
    );
    expect(ofDocuments).toMatchObject([
      {
        organisation: "kon-tum/ban-thuong-vu-tinh-uy",
        role: "ISSUES",
        object: "kon-tum/56-kh-tu/2009-06-18",
      },
    ]);
  });
});
