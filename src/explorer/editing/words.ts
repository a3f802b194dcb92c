import { words } from "../language/words.js";

export const EDITING = words({
  forEditors: ["Dành cho người biên tập", "For editors"],
  howToEdit: [
    "Khi khởi động, «npm start» in ra hai liên kết. Hãy mở liên kết thứ hai (Biên tập) trong cửa sổ này; mã của liên kết chỉ dùng cho lần chạy ấy và được giữ trong thẻ trình duyệt này. Ở cơ quan, hãy hỏi người quản trị máy chủ.",
    "When it starts, “npm start” prints two links. Open the second one (edit) in this window; its token is good for that run and is kept in this tab. In an office, ask whoever runs the server.",
  ],
});
