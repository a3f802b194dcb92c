import { describe, expect, test } from "vitest";
import { workOf } from "./work-of.js";

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

describe("a resolution's last article", () => {
  test("begins under its heading without a blank line, and lets the Front watch", () => {
    const { tasks } = workOf(
      "NGHỊ QUYẾT\n\nĐiều 3. Tổ chức thực hiện\nUBND tỉnh tổ chức triển khai thực hiện Nghị quyết này.\n\nMặt trận Tổ quốc Việt Nam và các tổ chức thành viên giám sát và động viên mọi tầng lớp Nhân dân thực hiện Nghị quyết này.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Ủy ban nhân dân tỉnh Kon Tum CARRIES_OUT"],
      ["Mặt trận Tổ quốc Việt Nam MONITORS", "Các tổ chức thành viên MONITORS"],
    ]);
  });
  test("what it asks of another body in a list is that body's", () => {
    const { tasks } = workOf(
      "NGHỊ QUYẾT\n\nĐiều 2. Hội đồng nhân dân tỉnh thống nhất các nhiệm vụ năm 2027. Trong đó, Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh tập trung tổ chức thực hiện tốt một số nội dung trọng tâm như sau:\n\n1. Đẩy mạnh trồng rừng, chăm sóc cây dọc các con đường mới mở trong mùa mưa.\n",
    );
    expect(tasks.at(-1)?.who).toEqual(["Ủy ban nhân dân tỉnh Kon Tum CARRIES_OUT"]);
  });
  test("a paragraph in which one body orders another is none of those above", () => {
    const { tasks } = workOf(
      "UBND tỉnh yêu cầu các sở, ban, ngành thực hiện tốt các việc sau:\n\n1. Khẩn trương trồng cây dọc các con đường mới mở trong mùa mưa.\n\nNgày 24/9/2025, Ban Thường vụ Tỉnh ủy họp. Ban Thường vụ Tỉnh ủy yêu cầu Công an tỉnh khẩn trương triển khai thực hiện tốt việc này.\n",
    );
    expect(tasks.map((t) => t.who)).toEqual([
      ["Các sở, ban, ngành CARRIES_OUT"],
      ["Công an tỉnh Kon Tum CARRIES_OUT"],
    ]);
  });
  test("«các trường gồm: …» gives an order to those it names", () => {
    const { tasks } = workOf(
      "Giao các cơ sở đào tạo trọng điểm gồm: Trường Cao đẳng Cộng đồng, Trường Chính trị tỉnh xây dựng kế hoạch.\n",
    );
    expect(tasks.at(-1)?.who).toContain("Trường Cao đẳng Cộng đồng CARRIES_OUT");
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
      ["Sở Y tế CARRIES_OUT"],
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
