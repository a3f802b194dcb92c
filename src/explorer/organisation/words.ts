import { words } from "../language/words.js";

export const ORGANISATION = words({
  waiting: ["Đang mở trang cơ quan…", "Opening the body…"],
  none: ["Không có cơ quan nào mang mã này", "No body has this id"],
  noneHint: ["Hãy tìm theo tên ở ô phía trên.", "Search by its name above."],
  level: ["Cấp", "Level"],
  place: ["Địa bàn", "Place"],
  code: ["Viết tắt trong ký hiệu", "Code in symbols"],
  aliases: ["Tên gọi khác", "Other names"],
  from: ["Thành lập", "Since"],
  to: ["Kết thúc hoạt động", "Ended"],
  endedBy: ["Theo", "By"],
  takenOverBy: ["Cơ quan tiếp nhận", "Taken over by"],
  id: ["Mã", "Id"],
  partOf: ["Trực thuộc", "Part of"],
  parts: ["Đơn vị trực thuộc", "Its parts"],
  succession: ["Kế tục", "Succession"],
  tookOver: ["Kế tục", "Took over from"],
  wentTo: ["Được kế tục bởi", "Succeeded by"],
  function: ["phần việc", "function"],
  untold: [
    "Chưa nguồn nào nhắc đến cơ quan này; nó có ở đây vì việc kế tục.",
    "No source tells of this body; it stands here because of a succession.",
  ],
  duties: ["Nhiệm vụ và thời hạn", "Duties and deadlines"],
  noDuties: [
    "Chưa thấy văn bản nào giao việc cho cơ quan này trong các nguồn đã đọc.",
    "Nothing that was read assigns work to this body.",
  ],
  calendar: ["Lịch thời hạn", "Calendar of deadlines"],
  calendarHint: [
    "Số việc đến hạn từng tháng; bấm vào tháng để chỉ xem tháng ấy.",
    "Duties due each month; choose a month to see it alone.",
  ],
  year: ["Năm", "Year"],
  all: ["Xem tất cả", "Show all"],
  dueIn: [(month: string) => `Đến hạn trong tháng ${month}`, (month: string) => `Due in ${month}`],
  duty: ["Việc phải làm", "Duty"],
  role: ["Vai trò", "Role"],
  deadline: ["Thời hạn", "Deadline"],
  assignedBy: ["Văn bản giao", "Assigned by"],
  undated: ["không nêu thời hạn", "no deadline told"],
  passed: ["đã qua hạn", "past"],
  product: ["sản phẩm", "product"],
  proof: ["Trích đoạn", "Evidence"],
  issued: ["Văn bản đã ban hành", "Documents issued"],
  noIssued: ["Chưa thấy văn bản nào do cơ quan này ban hành.", "No document of this body is known."],
  readingOn: ["Đang đọc tiếp…", "Reading on…"],
});

/** Levels as `Organisation.level` tells them. */
export const LEVELS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  CENTRAL: ["Trung ương", "Central"],
  PROVINCE: ["Cấp tỉnh", "Province"],
  DISTRICT: ["Cấp huyện", "District"],
  COMMUNE: ["Cấp xã", "Commune"],
  OTHER: ["Khác", "Other"],
};
