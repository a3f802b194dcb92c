import { describe, expect, test } from "vitest";
import { read } from "../../../src/identity/read.js";

const INPUT = {
  name: "thu.txt",
  sha256: "cd".repeat(32),
  mediaType: "text/plain",
  place: "kon-tum",
  asOf: "2026-01-01",
};

/** Who does what, as `Body ROLE`, one list for each task; documents last. */
function workOf(text: string) {
  const reading = read(text, INPUT);
  const names = new Map(reading.organisations.map((o) => [o.id, o.name]));
  const of = (object: string) =>
    reading.responsibilities
      .filter((r) => r.object === object)
      .map((r) => `${names.get(r.organisation)} ${r.role}`);
  return {
    tasks: reading.tasks.map((t) => ({ ...t, who: of(t.id) })),
    ofDocuments: reading.responsibilities.filter((r) => r.objectKind === "DOCUMENT"),
    names,
  };
}

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

describe("who issued several documents", () => {
  const issued = (text: string) => {
    const { ofDocuments, names } = workOf(text);
    return ofDocuments.map((r) => `${names.get(r.organisation)} ${r.object}`);
  };
  const BTV = "Ban Thường vụ Tỉnh ủy Kon Tum";

  test("in one sentence, each by the issuer it names", () => {
    expect(
      issued(
        "Tỉnh ủy, Ban Thường vụ Tỉnh ủy đã ban hành một số chương trình như: Chương trình số 19-CTr/TU, ngày 12-5-2011 của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 9-NQ/TW, ngày 3-2-2011 của Bộ Chính trị về rừng; Chương trình số 20-CTr/TU, ngày 13-5-2011 của Tỉnh ủy về nước. Kế hoạch số 5-KH/TU, ngày 2-2-2012 của Tỉnh ủy giao việc.",
      ),
    ).toEqual([`${BTV} kon-tum/19-ctr-tu/2011-05-12`, "Tỉnh ủy Kon Tum kon-tum/20-ctr-tu/2011-05-13"]);
  });

  test("as items below", () => {
    expect(
      issued(
        "1. Trong nhiệm kỳ, Ban Thường vụ Tỉnh ủy đã ban hành 3 văn bản lãnh đạo:\n- Công văn số 71-CV/TU, ngày 9-6-2015 về thực hiện Thông báo số 6-TB/TW của Ban Bí thư.\n- Kế hoạch số 8-KH/TU, ngày 1-7-2015 về lễ hội.\n\n2. Hội đã làm tốt. Theo Kế hoạch số 9-KH/TU, ngày 2-7-2015, hội mở lớp.",
      ),
    ).toEqual([`${BTV} kon-tum/71-cv-tu/2015-06-09`, `${BTV} kon-tum/8-kh-tu/2015-07-01`]);
  });

  test("joined by «và», and no further", () => {
    expect(
      issued(
        "Tỉnh ủy đã ban hành Chương trình số 19-CTr/TU và Chương trình số 20-CTr/TU, ngày 12-5-2011 để thực hiện Nghị quyết số 18-NQ/TW, ngày 3-2-2011.",
      ),
    ).toEqual([
      "Tỉnh ủy Kon Tum kon-tum/19-ctr-tu/2011-05-12",
      "Tỉnh ủy Kon Tum kon-tum/20-ctr-tu/2011-05-12",
    ]);
  });
});

describe("orders to several", () => {
  test("«yêu cầu … và đề nghị …:», names broken over lines", () => {
    const { tasks } = workOf(
      "Chủ tịch UBND tỉnh yêu cầu thủ trưởng các sở, ban, ngành, chủ tịch UBND các huyện, thị\nxã và đề nghị Mặt trận tỉnh, đoàn thể các cấp làm tốt các việc sau đây:\n\na) Trồng cây dọc các con đường mới mở trong mùa mưa.\n",
    );
    expect(tasks.at(-1)?.who).toEqual([
      "Các sở, ban, ngành CARRIES_OUT",
      "Ủy ban nhân dân các huyện, thị xã CARRIES_OUT",
      "Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum CARRIES_OUT",
      "Đoàn thể các cấp CARRIES_OUT",
    ]);
  });
  test("«căn cứ Quyết định thi hành» lays the document upon them", () => {
    const { tasks, ofDocuments, names } = workOf(
      "QUYẾT ĐỊNH\n\nĐiều 2. Giám đốc Công an tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh căn cứ Quyết định thi hành./.\n",
    );
    expect(tasks).toEqual([]);
    expect(ofDocuments.map((r) => `${names.get(r.organisation)} ${r.role}`)).toEqual([
      "Công an tỉnh Kon Tum CARRIES_OUT",
      "Các sở CARRIES_OUT",
      "Các ban, ngành cấp tỉnh CARRIES_OUT",
    ]);
  });
  test("what the union has at present is no duty", () => {
    const { tasks } = workOf("1. Hội Nông dân tỉnh hiện quản lý 40 chi hội, tổ chức 3 lớp tập huấn.\n");
    expect(tasks).toEqual([]);
  });
  test("bodies that lead the way, and the duties of those told «như sau»", () => {
    const { tasks } = workOf(
      "Chỉ thị nêu rõ nhiệm vụ của UBND các cấp như sau:\n\nỦy ban nhân dân các xã sửa cầu treo trước mùa lũ. Cùng với đó, các đơn vị và lực lượng vũ trang chuẩn bị phao cứu sinh.\n\nHội Nông dân tỉnh làm nòng cốt trong việc giữ giống lúa rẫy.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Ủy ban nhân dân các xã CARRIES_OUT"],
      ["Các đơn vị và lực lượng vũ trang CARRIES_OUT"],
      ["Hội Nông dân tỉnh Kon Tum CARRIES_OUT"],
    ]);
  });
});

describe("who leads, helps and watches", () => {
  const roles = (text: string) => workOf(text).tasks.map((t) => t.who);
  const under = (item: string) => roles(`III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ:\n\n- ${item}\n`);
  test.each([
    "Cấp kinh phí cho công tác hướng dẫn, kiểm tra, đôn đốc việc trồng cây.",
    "Ban hành cơ chế kiểm tra, giám sát việc mua sách.",
    "Lập mẫu phiếu phục vụ việc thống kê, theo dõi các hồ chứa.",
  ])("checking that is a noun watches nothing: «%s»", (item) => {
    expect(under(item)).toEqual([["Sở Nội vụ CARRIES_OUT"]]);
  });
  test("a further sentence that begins with watching", () => {
    expect(under("Lập danh mục cầu treo. Theo dõi, đôn đốc việc sửa cầu.")).toEqual([
      ["Sở Nội vụ CARRIES_OUT", "Sở Nội vụ MONITORS"],
    ]);
  });
  test.each(["Hướng dẫn, kiểm tra các xã trồng cây.", "Thống kê, theo dõi các hồ chứa trên địa bàn."])(
    "checking that is done: «%s»",
    (item) => {
      expect(under(item)).toEqual([["Sở Nội vụ MONITORS"]]);
    },
  );
  test.each([
    ["Gửi danh mục về Sở Y tế là cơ quan chủ trì để tổng hợp.", "Sở Nội vụ CARRIES_OUT"],
    ["Tham dự các buổi tập huấn do Sở Y tế chủ trì.", "Sở Nội vụ CARRIES_OUT"],
    ["Là cơ quan chủ trì, tổng hợp danh mục cầu treo.", "Sở Nội vụ LEADS"],
  ])("«%s»: %s", (item, who) => {
    expect(under(item)).toEqual([[who]]);
  });
  test("a class, and after a colon those it is made of", () => {
    expect(under("Chủ trì, phối hợp với các sở, ngành liên quan: Y tế, Tài chính lập danh mục.")).toEqual([
      [
        "Sở Nội vụ LEADS",
        "Các sở, ngành liên quan COORDINATES",
        "Sở Y tế COORDINATES",
        "Sở Tài chính COORDINATES",
      ],
    ]);
  });
  test("a class that is told to be of those concerned ends there, whatever verb comes next", () => {
    expect(under("Phối hợp với Sở Y tế, các cơ quan, đơn vị liên quan dỡ bỏ hàng rào.")).toEqual([
      ["Sở Nội vụ COORDINATES", "Sở Y tế COORDINATES", "Các cơ quan, đơn vị liên quan COORDINATES"],
    ]);
  });
  test("a line that says only who leads and who helps holds for its items", () => {
    expect(
      roles(
        "C. PHÂN CÔNG NHIỆM VỤ\n\n1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:\n- Lập danh mục cầu treo cần sửa.\n- Phối hợp với Công an tỉnh cắm biển báo ở các cầu treo.\n",
      ),
    ).toEqual([
      ["Sở Xây dựng LEADS", "Sở Tài chính COORDINATES"],
      ["Sở Xây dựng COORDINATES", "Công an tỉnh Kon Tum COORDINATES"],
    ]);
  });
});

describe("orders", () => {
  const roles = (text: string) => workOf(text).tasks.map((t) => t.who);
  test("go to those who are told, not to the body that gives them", () => {
    expect(
      roles(
        "III. TỔ CHỨC THỰC HIỆN\n\nỦy ban nhân dân tỉnh yêu cầu Giám đốc Sở Xây dựng và Chủ tịch UBND các xã thực hiện nghiêm việc này.\n",
      ),
    ).toEqual([["Sở Xây dựng CARRIES_OUT", "Ủy ban nhân dân các xã CARRIES_OUT"]]);
  });
  test("told in a paper that is only spoken of", () => {
    expect(
      roles(
        "Chủ tịch UBND tỉnh vừa có văn bản yêu cầu Thủ trưởng các sở, ban ngành, các cơ quan trung ương trên địa bàn tỉnh, Chủ tịch UBND các xã, nghiêm túc tổ chức trồng cây.\n",
      ),
    ).toEqual([
      ["Các sở, ban ngành, các cơ quan trung ương CARRIES_OUT", "Ủy ban nhân dân các xã CARRIES_OUT"],
    ]);
  });
  test("to all levels and branches, and those named beside", () => {
    expect(
      roles(
        "Thủ tướng Chính phủ yêu cầu các cấp, các ngành, Ủy ban nhân dân các tỉnh thực hiện nghiêm việc này.\n",
      ),
    ).toEqual([["Các cấp, các ngành CARRIES_OUT", "Ủy ban nhân dân các tỉnh CARRIES_OUT"]]);
  });
  test("by a body that is named, whatever is to be done", () => {
    expect(
      roles(
        "Nhân dịp ngày hội. Ủy ban nhân dân tỉnh đề nghị các cơ quan, đơn vị của Trung ương treo đèn trước cổng.\n\nGiao các Sở: Y tế, Xây dựng có ý kiến về mẫu đèn.\n\nỦy ban nhân dân tỉnh đề nghị các xã.\n",
      ),
    ).toEqual([
      ["Sở Y tế CARRIES_OUT", "Sở Xây dựng CARRIES_OUT"],
      ["Các cơ quan, đơn vị của Trung ương CARRIES_OUT"],
    ]);
  });
  test("a paragraph that goes on from the order before it", () => {
    expect(
      roles(
        "UBND tỉnh yêu cầu Sở Y tế kiểm tra các chợ.\n\nĐồng thời, Công an tỉnh phối hợp với Sở Nội vụ rà soát bến xe. Bên cạnh đó, các xã tổ chức trực đêm.\n",
      ),
    ).toEqual([
      ["Sở Y tế MONITORS"],
      ["Công an tỉnh Kon Tum COORDINATES", "Sở Nội vụ COORDINATES"],
      ["Các xã CARRIES_OUT"],
    ]);
  });
  test("a time set makes a duty of what is not told as done", () => {
    const { tasks } = workOf(
      "Sau khi ban hành Kế hoạch, các cơ quan, đơn vị định kỳ đánh giá kết quả, báo cáo UBND tỉnh trước ngày 05/6 hằng năm.\n\nCác cơ quan, đơn vị đã báo cáo UBND tỉnh trước ngày 05/6 như đã hẹn.\n",
    );
    expect(tasks.map((t) => [t.recurrence, t.who])).toEqual([
      ["YEARLY", ["Các cơ quan, đơn vị CARRIES_OUT"]],
    ]);
  });
  test("go on after semicolons to the next ones named", () => {
    expect(
      roles(
        "Tại cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Y tế thường xuyên cập nhật số giường trống; dự trữ thuốc; Công an tỉnh tiếp tục bảo đảm trật tự ở bến xe. Sở Xây dựng họp.\n",
      ),
    ).toEqual([["Sở Y tế CARRIES_OUT"], ["Công an tỉnh Kon Tum CARRIES_OUT"]]);
  });
  test("a second order in one paragraph, each with its time", () => {
    const { tasks } = workOf(
      "III. TỔ CHỨC THỰC HIỆN\n1. Về tiến độ lập danh mục cầu treo\nCăn cứ hướng dẫn của Bộ Xây dựng, Sở Xây dựng lập mẫu phiếu và tổ chức hướng dẫn các xã kê khai cầu treo trên địa bàn vào tháng 3/2027; Ủy ban nhân dân tỉnh yêu cầu các sở, ngành khẩn trương rà soát phần việc của mình, gửi danh mục về Sở Xây dựng trước ngày 30/4/2027.\n",
    );
    expect(tasks.map((t) => [t.due, t.who])).toEqual([
      ["2027-03", ["Sở Xây dựng CARRIES_OUT"]],
      ["2027-04-30", ["Các sở, ngành CARRIES_OUT"]],
    ]);
  });
  test("those named one by one below a class answer, the class does not", () => {
    expect(
      roles(
        "Điều 2. Các cơ quan sau đây chịu trách nhiệm tổ chức thực hiện Kế hoạch trồng cây:\n\n1. Sở Xây dựng chăm sóc cây ở các công viên.\n",
      ),
    ).toEqual([["Sở Xây dựng CARRIES_OUT"]]);
  });
  test("a class that must do something", () => {
    expect(roles("Trường hợp vướng mắc, UBND các xã phải báo cáo ngay về huyện.\n")).toEqual([
      ["Ủy ban nhân dân các xã CARRIES_OUT"],
    ]);
  });
  test.each([
    "Theo yêu cầu Bộ Y tế hướng dẫn, việc tiêm bắt đầu từ tháng sau.",
    "Việc chỉ đạo các xã thực hiện còn chậm.",
  ])("«%s» gives none", (text) => {
    expect(roles(`${text}\n`)).toEqual([]);
  });
});

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

test("those a letter is addressed to are given what it asks of them, not what it tells them", () => {
  const { tasks } = workOf(`Số 231-CV/TU

Kính gửi: - Các ban đảng Tỉnh ủy,
- Các huyện ủy, thành ủy.

Năm ngoái còn năm đơn vị chưa trồng đủ cây xanh theo kế hoạch đã giao.

Ban Thường vụ Tỉnh ủy yêu cầu các đơn vị trồng đủ cây trước ngày 31/5/2026; giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi.

Công văn này thay cho Công văn số 198-CV/TU ngày 22/3/2025 của Ban Thường vụ Tỉnh ủy.

Văn phòng Tỉnh ủy thông báo để các cơ quan, địa phương, đơn vị biết, thực hiện.
`);
  expect(tasks.map((t) => [t.due, ...t.who])).toEqual([
    ["2026-05-31", "Các đơn vị CARRIES_OUT"],
    [
      null,
      "Ban Tổ chức Tỉnh ủy Kon Tum LEADS",
      "Ban Tổ chức Tỉnh ủy Kon Tum MONITORS",
      "Văn phòng Tỉnh ủy Kon Tum COORDINATES",
    ],
  ]);
});
