import { describe, expect, test } from "vitest";
import { convertHtml } from "../../src/files/html-text.js";

const text = (html: string): string => convertHtml(Buffer.from(html)).text;

describe("HTML as text", () => {
  test("leaves out scripts, styles, what is hidden, and menus", () => {
    const html =
      "<html><head><title>Cổng</title><style>p{}</style></head><body><script>var a='Điều 9';</script><nav>Trang chủ</nav><p style='display: none'>ẩn</p><p>Điều 1. Phạm vi</p></body></html>";
    expect(text(html)).toBe("Điều 1. Phạm vi");
  });

  test("reads entities, named and numbered", () => {
    expect(
      text(
        "<p>Quyết định s&#7889; 4/Q&#272;-UBND &amp; ph&#x1EE5; l&#7909;c &ndash; b&aacute;o c&aacute;o</p>",
      ),
    ).toBe("Quyết định số 4/QĐ-UBND & phụ lục – báo cáo");
  });

  test("keeps headings and table heads in their own letters", () => {
    expect(text("<h2>Chương một</h2><table><tr><th>Việc làm</th><th>Hạn</th></tr></table>")).toBe(
      "Chương một\n\nViệc làm | Hạn",
    );
  });

  test("gives footnote marks apart from symbols, and units as they are", () => {
    expect(
      text(
        "<p>Nghị quyết số 6-NQ/TU<sup>1</sup> giao 20 m<sup>2</sup> đất<a href='#_ftn2'><sup>[2]</sup></a>.</p>",
      ),
    ).toBe("Nghị quyết số 6-NQ/TU[1] giao 20 m2 đất[2].");
  });

  test("a cell keeps a symbol whole that a line break tears", () => {
    expect(text("<table><tr><td>Số: 7/TTLT-<br>BTC-BNV</td><td>Ngày 1/2/2020</td></tr></table>")).toBe(
      "Số: 7/TTLT-BTC-BNV | Ngày 1/2/2020",
    );
  });

  test("a page laid out by a table is a page, not a row", () => {
    const page = "<p>Đoạn văn về kênh và cây.</p>".repeat(200);
    expect(text(`<table><tr><td>Mục lục</td><td>${page}</td></tr></table>`)).not.toContain(" | ");
  });

  test("takes the encoding that the file declares, or UTF-8 where the bytes are such", () => {
    const latin = Buffer.from(
      "<html><head><meta charset='windows-1252'></head><body>caf\xe9</body></html>",
      "latin1",
    );
    expect(convertHtml(latin).text).toBe("café");
    const lying = Buffer.from("<html><head><meta charset='iso-8859-1'></head><body>Đường kênh</body></html>");
    expect(convertHtml(lying).text).toBe("Đường kênh");
  });
});
