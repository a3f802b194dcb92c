import { words } from "../language/words.js";

export const PLACE = words({
  central: ["Trung ương", "Central"],
  hint: ["ví dụ: Kon Tum", "such as Kon Tum"],
  unnamed: ["chưa rõ nơi", "place unknown"],
});
