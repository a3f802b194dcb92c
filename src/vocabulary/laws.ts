/**
 * Names of laws, codes and ordinances, without the type word: they end where no mark of punctuation tells it
 * («Luật Phòng, chống tham nhũng và các nghị định»). From the lists of acts published by the National Assembly and
 * its Standing Committee, X to XV. A name that is not here is read up to the first comma, «và» or stop word.
 */
const LAWS = `
an ninh mạng | an ninh quốc gia | an toàn thông tin mạng | an toàn thực phẩm | an toàn, vệ sinh lao động
an toàn vệ sinh lao động | báo chí | bảo hiểm tiền gửi | bảo hiểm xã hội | bảo hiểm y tế | bảo vệ bí mật nhà nước
bảo vệ môi trường | bảo vệ quyền lợi người tiêu dùng | bảo vệ sức khỏe nhân dân | bảo vệ và kiểm dịch thực vật
bảo vệ và phát triển rừng | bảo vệ, chăm sóc và giáo dục trẻ em | bảo vệ dữ liệu cá nhân | bầu cử đại biểu quốc hội
bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân | bầu cử đại biểu hội đồng nhân dân | biên giới quốc gia
biên phòng việt nam | bình đẳng giới | bưu chính | các công cụ chuyển nhượng | các tổ chức tín dụng | cán bộ, công chức
cạnh tranh | căn cước | căn cước công dân | cảnh sát biển việt nam | cảnh sát cơ động | cảnh vệ | chăn nuôi | chất lượng sản phẩm, hàng hóa
chuyển giao công nghệ | chứng khoán | công an nhân dân | công chứng | công đoàn | công nghệ cao | công nghệ thông tin
công nghiệp công nghệ số | công nghiệp quốc phòng, an ninh và động viên công nghiệp | cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài
cơ yếu | cư trú | dân quân tự vệ | dân số | dẫn độ | doanh nghiệp | doanh nghiệp nhà nước | du lịch | dược | dầu khí | dữ liệu | dự trữ quốc gia
đa dạng sinh học | đất đai | đấu giá tài sản | đấu thầu | đầu tư | đầu tư công | đầu tư theo phương thức đối tác công tư | đặc xá | đê điều
địa chất và khoáng sản | điện ảnh | điện lực | điều ước quốc tế | đo đạc và bản đồ | đo lường | đơn vị hành chính - kinh tế đặc biệt | đường bộ | đường sắt
giá | giám định tư pháp | giao dịch điện tử | giao thông đường bộ | giao thông đường thủy nội địa | giáo dục | giáo dục đại học | giáo dục nghề nghiệp
giáo dục quốc phòng và an ninh | hải quan | hàng không dân dụng việt nam | hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
hòa giải ở cơ sở | hòa giải, đối thoại tại tòa án | hoạt động chữ thập đỏ | hoạt động giám sát của quốc hội | hoạt động giám sát của quốc hội và hội đồng nhân dân
hóa chất | hôn nhân và gia đình | hộ tịch | hợp tác xã | kế toán | khám bệnh, chữa bệnh | khám, chữa bệnh | khiếu nại | khiếu nại, tố cáo | khí tượng thủy văn
khoa học và công nghệ | khoa học, công nghệ và đổi mới sáng tạo | khoáng sản | kiểm toán độc lập | kiểm toán nhà nước | kiến trúc | kinh doanh bảo hiểm | kinh doanh bất động sản
lâm nghiệp | lao động | lực lượng dự bị động viên | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | lưu trữ | lý lịch tư pháp | luật sư
mặt trận tổ quốc việt nam | mttq việt nam | ngân hàng nhà nước | ngân hàng nhà nước việt nam | ngân sách nhà nước | nghĩa vụ quân sự | người cao tuổi | người khuyết tật
người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng | nhà giáo | nhà ở | nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam | năng lượng nguyên tử
nuôi con nuôi | phá sản | phí và lệ phí | phòng bệnh | phòng cháy và chữa cháy | phòng cháy, chữa cháy và cứu nạn, cứu hộ | phòng, chống bạo lực gia đình | phòng chống thiên tai | phòng, chống thiên tai
phòng, chống bệnh truyền nhiễm | phòng, chống khủng bố | phòng, chống ma túy | phòng, chống mua bán người | phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (hiv/aids)
phòng, chống rửa tiền | phòng, chống tác hại của rượu, bia | phòng, chống tác hại của thuốc lá | phòng, chống tham nhũng | phòng thủ dân sự | phổ biến, giáo dục pháp luật
quản lý, bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | quản lý, sử dụng tài sản công | quản lý, sử dụng tài sản nhà nước | quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | quản lý ngoại thương | quản lý nợ công | quản lý thuế | quảng cáo | quốc phòng | quốc tịch việt nam | quy hoạch | quy hoạch đô thị | quy hoạch đô thị và nông thôn
sĩ quan quân đội nhân dân việt nam | quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | sở hữu trí tuệ | sử dụng năng lượng tiết kiệm và hiệu quả | tài nguyên nước | tài nguyên, môi trường biển và hải đảo
tần số vô tuyến điện | thanh niên | thanh tra | thi đua, khen thưởng | thi hành án dân sự | thi hành án hình sự | thi hành tạm giữ, tạm giam | thể dục, thể thao | thống kê | thỏa thuận quốc tế
thú y | thủ đô | thủy lợi | thủy sản | thực hành tiết kiệm, chống lãng phí | thực hiện dân chủ ở cơ sở | thương mại | thuế bảo vệ môi trường | thuế giá trị gia tăng | thuế sử dụng đất nông nghiệp
thuế sử dụng đất phi nông nghiệp | thuế tài nguyên | thuế thu nhập cá nhân | thuế thu nhập doanh nghiệp | thuế tiêu thụ đặc biệt | thuế xuất khẩu, thuế nhập khẩu | thư viện | tiếp cận thông tin | tiếp công dân | tiêu chuẩn và quy chuẩn kỹ thuật
tín ngưỡng, tôn giáo | tình trạng khẩn cấp | tố cáo | tố tụng hành chính | tổ chức chính phủ | tổ chức chính quyền địa phương | tổ chức cơ quan điều tra hình sự | tổ chức hội đồng nhân dân và ủy ban nhân dân | tổ chức hội đồng nhân dân, ủy ban nhân dân | tổ chức quốc hội
tổ chức tòa án nhân dân | tổ chức viện kiểm sát nhân dân | trách nhiệm bồi thường của nhà nước | trẻ em | trưng cầu ý dân | trưng mua, trưng dụng tài sản | trật tự, an toàn giao thông đường bộ | trồng trọt | trợ giúp pháp lý | trọng tài thương mại
tương trợ tư pháp | tư pháp người chưa thành niên | ban hành văn bản quy phạm pháp luật | ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân | ban hành quyết định hành chính
vệ sinh an toàn thực phẩm | việc làm | viên chức | viễn thông | xây dựng | xuất bản | xuất cảnh, nhập cảnh của công dân việt nam | xử lý vi phạm hành chính | hỗ trợ doanh nghiệp nhỏ và vừa | di sản văn hóa | đấu thầu
`;
const CODES = "dân sự | hình sự | lao động | hàng hải việt nam | tố tụng dân sự | tố tụng hình sự | hàng hải";
const ORDINANCES = `
ưu đãi người có công với cách mạng | hàm, cấp ngoại giao | về hàm, cấp ngoại giao | phí và lệ phí | dân số | cán bộ, công chức | quản lý thị trường | cựu chiến binh | công an xã
xử lý vi phạm hành chính | chi phí tố tụng | chi phí giám định | quy định danh hiệu vinh dự nhà nước bà mẹ việt nam anh hùng | ngoại hối | giống cây trồng | giống vật nuôi | dân quân tự vệ
phòng, chống mại dâm | thư viện | án phí, lệ phí tòa án | pháp điển hệ thống quy phạm pháp luật | hợp nhất văn bản quy phạm pháp luật | cảnh sát cơ động | cảnh sát môi trường | quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
khai thác và bảo vệ công trình thủy lợi | tín ngưỡng, tôn giáo | thực hiện dân chủ ở xã, phường, thị trấn | bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | động viên công nghiệp | tình báo | công nghiệp quốc phòng | lực lượng cảnh sát biển việt nam
`;

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[|\n]/)
      .map((s) => s.trim())
      .filter(Boolean),
  ),
];

/** Known names by type word, in lower case with the older tone placing, the longer first. */
export const LAW_NAMES: Readonly<Record<"luật" | "bộ luật" | "pháp lệnh", readonly string[]>> = {
  luật: listOf(LAWS).sort((a, b) => b.length - a.length),
  "bộ luật": listOf(CODES).sort((a, b) => b.length - a.length),
  "pháp lệnh": listOf(ORDINANCES).sort((a, b) => b.length - a.length),
};

/** Bodies and terms that names of laws are often printed with in short, by their full words. */
export const LAW_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["hội đồng nhân dân", "hđnd"],
  ["ủy ban nhân dân", "ubnd"],
  ["văn bản quy phạm pháp luật", "vbqppl"],
  ["thủ tục hành chính", "tthc"],
  ["mặt trận tổ quốc", "mttq"],
  ["vi phạm hành chính", "vphc"],
  ["ngân sách nhà nước", "nsnn"],
  ["chính quyền địa phương", "cqđp"],
  ["phòng cháy và chữa cháy", "pccc"],
  ["tòa án nhân dân", "tand"],
  ["viện kiểm sát nhân dân", "vksnd"],
]);
const FULL = [...LAW_ABBREVIATIONS].map(
  ([full, short]) => [new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, "giu"), full] as const,
);

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s,]/g, "");
/** Known names by their letters: some texts print «Hội đồngnhân dân», as lines were joined. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(LAW_NAMES).flatMap(([word, names]) =>
    names.flatMap((name) => [[squeezed(`${word}${name}`), `${word} ${name}`]] as const),
  ),
);

/**
 * A law's name with its type word, its abbreviations written out and its lost blanks back; a name that is not known
 * stays as printed, but for the abbreviations.
 */
export function fullLawName(name: string): string {
  const full = FULL.reduce((words, [short, long]) => words.replace(short, long), name);
  return /\s/.test(full) ? (BY_LETTERS.get(squeezed(full)) ?? full) : full;
}
