/**
 * What may be done with an export, in one line. Legal and administrative documents are not protected by copyright
 * (Law on Intellectual Property 50/2005/QH11, Article 15); the relations are facts read from them.
 */
export const LICENCE =
  "Văn bản quy phạm pháp luật, văn bản hành chính không thuộc phạm vi bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15); quan hệ do vanban-graph đọc ra, dùng tự do. Facts read from public documents; free to use.";
