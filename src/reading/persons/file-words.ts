/** Words that tell a person's name in the name of a file, folded: marks and capitals are often missing there. */

/** Family names that mean little else: with two more syllables a person's name. */
export const SURE_FAMILIES: ReadonlySet<string> = new Set(["nguyen", "tran", "pham", "huynh", "bui"]);

/** «nguyên tắc», «phạm vi», «trần trọng»: what begins like a name and is none. */
export const NO_SURE_NAME =
  /^(?:nguyen (?:tac|nhan|lieu|vat|tu|trang|don|van ban)|tran trong|pham (?:vi|toi|phap|nhan))(?: |$)/;
/** «Tây Nguyên», «thị trấn», «vi phạm»: what stands before such a syllable that begins no name. */
export const NO_SURE_NAME_AFTER: ReadonlySet<string> = new Set([
  ...["thai", "cao", "tay", "hung", "phu", "binh", "thi", "vi", "quy", "toi"],
]);

/** «đô thị hóa», «cao văn bản»: a family name with «văn» or «thị» behind it, and no name. */
export const NO_MIDDLE_NAME =
  /^(?:do thi(?: (?:hoa|moi|loai|thong|xanh|va|trung|ven|ve|dac|hien|cap|phat|huyen|tinh|thanh|kon)|$)|\S+ van (?:ban|phong|hoa|kien)(?: |$)|\S+ thi (?:tran|xa|truong|hanh|dua)(?: |$))/;

/** Behind these two syllables are a name. */
export const COURTESY_BEFORE = /(?:^| )(?:ong|ba|anh|chi|d c|dong chi|bi cao|bi can|doi tuong)$/;

/** What files about somebody are called. */
export const ABOUT_SOMEBODY =
  /(?:^| )(?:ban an|vu an|ky luat|ly lich|dang vien|kiem diem|to cao|khieu nai|xu phat|khen thuong|bo nhiem|ho so|don|cua|doi voi)$/;

/** A fourth syllable that begins something else. */
export const NO_LAST_SYLLABLE: ReadonlySet<string> = new Set([
  ..."ve tai o va cua ban so ngay nam quyet don ket ho bao to theo do trong va cac".split(" "),
]);

/** «Sở Y tế», «Y học» without their marks: no name of the Highlands. */
export const NO_HIGHLANDER = /(?<![\p{L}])Y(?= (?:Te|Hoc|Duoc|Khoa|Vien)(?![\p{L}]))/giu;
