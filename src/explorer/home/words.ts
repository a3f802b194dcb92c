import { words } from "../language/words.js";

export const HOME = words({
  title: ["Văn bản nào thực hiện văn bản nào?", "Which document implements which?"],
  lead: [
    "Gõ ký hiệu hoặc từ ngữ vào ô phía trên. Mỗi quan hệ đều có câu chứng minh; điều chưa rõ được nói là chưa rõ.",
    "Type a symbol or words above. Every relation has the sentence that proves it; what is unknown is said to be.",
  ],
  examples: ["Thử tìm", "Try"],
  questions: ["Câu hỏi thường gặp", "Questions people ask"],
  questionsHint: ["Mở trong trang GraphQL, đã điền sẵn.", "Opens in the GraphQL playground, filled in."],
});
