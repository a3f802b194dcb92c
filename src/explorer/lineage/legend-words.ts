import { words } from "../language/words.js";

export const LEGEND = words({
  legend: ["Chú giải", "Legend"],
  party: ["Đảng", "Party"],
  state: ["Nhà nước", "State"],
  front: ["Mặt trận, đoàn thể", "Front and organisations"],
  ended: ["✕ đã hết hiệu lực", "✕ ended"],
  unknown: ["chưa rõ hiệu lực", "status unknown"],
  implements: ["thực hiện", "implements"],
  basedOn: ["căn cứ", "based on"],
  ends: ["thay thế, bãi bỏ", "supersedes, repeals"],
  impliedLine: ["suy ra", "implied"],
  doubtful: ["«?»: suy ra, hoặc chỉ văn bản khác nói", "“?”: implied, or told by another document alone"],
  more: ["«+3»: còn 3 văn bản chưa hiện, bấm để mở", "“+3”: three more are hidden, click to open them"],
});
