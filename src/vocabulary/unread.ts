/** What the reader cannot read, as every coverage says: in Vietnamese, for people. */
export const UNREAD: readonly string[] = [
  "Không đọc được chữ trong ảnh: bản quét không có lớp văn bản bị từ chối khi nạp.",
  "Không đọc được chữ ký, con dấu, bút phê, sơ đồ và hình vẽ.",
  "Bảng được đọc theo từng ô, từng dòng; quan hệ chỉ nằm ở cách trình bày bảng thì không thấy.",
  "Chỉ đọc văn bản tiếng Việt; trích dẫn bằng tiếng nước ngoài không được nhận ra.",
  "Quan hệ không nói thành lời (cùng chủ đề, cùng cơ quan) không được suy ra.",
  "Viện dẫn đến văn bản chỉ bằng nội dung, không có ký hiệu, tên hay ngày, thì không được nhận ra.",
];
