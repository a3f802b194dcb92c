/** Words that tell a name of a person: family names, honorifics, offices. No name of anybody. */

/** Family names after which two more capitalised syllables are a person's name, wherever it stands. */
export const FAMILY_NAMES =
  "Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Trương|Lương|Đào|Phùng|Tạ|Tô|Hồ|Lý|Lưu|Quách|Tống|Vương|Lâm|Triệu|Nghiêm|Đoàn|Mai|Cao|Châu|Hà|Kiều|Chu|Khổng|Doãn|Đàm|Giáp|Hứa|Lại|Lã|Mạc|Nông|Phí|Quàng|Lò|Lường|Giàng|Vàng|Sùng|Hạng|Thào|Bế|Lù|Tẩn|Phàn|Chảo|Tăng|Biện|Diệp|Khúc|Nhữ|Thiều|Tiêu|Uông";

/** Family names that mostly mean something else: only before «Thị» and «Văn». */
export const SELDOM_FAMILY_NAMES =
  "Thái|Ninh|Ông|Vi|Ma|Thạch|Kim|Danh|Sơn|Thân|Trà|Viên|Văn|Từ|Âu|Bạch|Cung|Cù|Hàn|La|Nhan|Ôn|Tôn|Ưng|Lan";

/** Peoples of the Central Highlands: what stands before the given name. */
export const HIGHLAND_PREFIXES =
  "A|Y|U|Siu|Rơ\\s?[Cc]hâm|Rơ\\s?[Mm]ah|Rơ\\s?[Ll]an|Rmah|Ksor|Kpă|Kpuih|Nay|Rah\\s?[Ll]an|Puih|Rcom|Niê|Ayun|Êban|Hlong|Mlô|Byă|Kbuôr|Ktla|K'|K’|Kră|Cil|Liêng|Jean";

/** Offices and courtesies before a name; those in small letters and with a capital. */
export const HONORIFICS =
  "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]/c|[Đđ]ồng chí|[Cc]ụ|[Bb]ị cáo|[Bb]ị can|[Đđ]ối tượng|[Nn]ạn nhân|[Pp]hạm nhân|[Nn]gười bị kết án|[Ll]inh mục|[Mm]ục sư|[Hh]òa thượng|[Tt]hượng tọa|[Đđ]ại đức|[Nn]i sư|[Cc]ô|[Cc]háu|[Ee]m|[Tt]hầy|[Bb]ác sĩ|[Ll]uật sư|[Cc]hấp sự|[Tt]ruyền đạo|[Tt]iến sĩ|[Tt]hạc sĩ|[Gg]iáo sư|[Tt]hiếu tướng|[Tt]rung tướng|[Đđ]ại tướng|[Tt]hượng tướng|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tá|[Đđ]ại úy|[Tt]hiếu úy|[Tt]rung úy|[Tt]hượng úy|[Cc]huẩn tướng|[Nn]gài|[Ll]iệt s[ĩỹ]|[Gg]ià làng|[Tt]rưởng thôn|[Nn]ghệ nhân|[Dd]ược s[ĩỹ]|[Kk]ỹ sư|[Kk]iến trúc sư|[Nn]hà báo|[Nn]hà văn|GS\\.|PGS\\.|TS\\.|ThS\\.|BS\\.|KS\\.|LS\\.|tên|PCN|PCVP|PVP|BTCN";

/** Before a colon and a name: «Người ký: …». */
export const LABELS =
  "[Kk]ết nạp(?: mới)?(?: \\d+)? đảng viên(?: mới)?|[Đđ]ảng viên mới|[Qq]uần chúng ưu tú|[Cc]hi ủy(?: gồm)?|[Nn]gười ký|[Kk]ý bởi|[Nn]gười liên hệ|[Hh]ọ và tên|[Hh]ọ,? tên|[Nn]gười soạn thảo|[Nn]gười lập(?: biểu)?|[Nn]gười đại diện|[Nn]gười nhận|[Nn]gười gửi|[Cc]hủ hộ|[Tt]ác giả|[Ll]iên hệ|[Nn]gười phụ trách|[Nn]gười nộp đơn|[Nn]guyên đơn|[Bb]ị đơn";

/** Middle syllables that only names of persons have; not after these first ones, nor before these last ones. */
export const MIDDLES = "Thị|Văn";
export const NO_MIDDLE =
  /^(?:Đô|Siêu|Thành|Chỉ|Hiển|Cận|Nông|Công|Nhân|Cổ|Hành|Phòng|Sở|Bộ|Ban|Ngữ|Luận|Việt|Thiên|Khoa|Hội|Tạp|Quận|Huyện|Phường|Xã|Tỉnh|Trường|Đảng|Viện|Báo|Nhà|Quảng|Cục|Vụ|Trung|Tiếng|Làng|Bản|Ngành|Môn|Hóa|Lĩnh|Nếp|Gia|Chương|Thôn|Khu|Ấp|Chợ|Núi|Sông|Đường|Phố|Cầu|Lớp|Khối)\s|\s(?:Văn|Thị)\s(?:Hóa|Hoá|Phòng|Thể|Bản|Kiện|Nghệ|Thư|Miếu|Lang|Giang|Lâm|Bàn|Quan|Yên|Chấn|Trấn|Xã|Trường|Chính|Nghĩa|Sĩ|Học|Minh|Hiến|Chương|Đức|Tứ|Phú|An|Hải|Sơn|Khê|Lung|Nhân|Luông|Quán|Môn|Võ|Tố)(?![\p{L}])/u;

/** A line that begins so, or stands alone, is an office in a signature block or under an author's name. */
export const OFFICE_LINE =
  /^(?:t\/?m\.?|k\/?t\.?|t\/?l\.?|tuq\.?|q\.)\s|^(?:phó\s+|quyền\s+)?(?:tổng bí thư|bí thư|chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|giám đốc|tổng giám đốc|cục trưởng|tổng cục trưởng|vụ trưởng|chánh văn phòng|chánh án|chánh thanh tra|viện trưởng|trưởng ban|trưởng tiểu ban|trưởng phòng|trưởng đoàn|chủ nhiệm|tổng thanh tra|tổng kiểm toán|thống đốc|ủy viên|uỷ viên|hiệu trưởng|tư lệnh|chính ủy|người báo cáo|người lập|thủ trưởng|kế toán trưởng|thư ký)(?![\p{L}])|\((?:đã )?ký\)/iu;

/** Capitalised words that are bodies, places, offices or papers and no names. */
export const NO_NAME =
  /^(?:Ưu|Ủy|Nhân dân|Tiêu|Cách mạng|Tổ quốc|Ban|Bộ|Sở|Ủy|Uỷ|Hội|Đảng|Tỉnh|Thành|Huyện|Xã|Phường|Chủ|Phó|Bí|Trung|Quốc|Chính|Thủ|Văn phòng|Công|Viện|Tòa|Mặt|Đoàn (?:Thanh|Đại|Kiểm|Giám|Chủ|Kết)|Hàn Quốc|Cô Tô|Liên|Tổng|Cục|Chi|Phòng|Việt Nam|Nhà|Nhân|Nơi|Nghị|Quyết|Chỉ|Căn|Điều|Như|Độc|Cộng|Hồ Chí Minh|Kon|Đăk|Đắk|Ngọc (?:Hồi|Linh)|Sa Thầy|Ia|Mùa|Nam|Bắc|Tây|Đông|Lạng Sơn|Hà (?:Nội|Giang|Tĩnh|Nam|Mòn|Tiên)|Cần Thơ|Trưởng|Giám|Thứ|Bà Rịa|Cao Bằng|Thái (?:Bình|Nguyên|Lan)|Hoàng Sa|Trường Sa|Lâm Đồng|Châu (?:Âu|Á|Phi|Thành|Đốc)|Mai Châu|Văn (?:Lang|Miếu|Giang)|Hòa Bình|Trà Vinh|Ninh (?:Bình|Thuận)|Sơn La|Kim Bảng|Thạch Hà|Phan (?:Thiết|Rang)|Lý Sơn|Tô Châu|Vi Thanh|Hạt|Quân|Kho|Bảo|Ngân|Trường|Học|Cơ|Đại|Thường|Luật|Kế|Đề|Thông|Báo|Tờ|Mẫu|Phụ|Danh mục|Danh sách)(?![\p{L}])/u;
