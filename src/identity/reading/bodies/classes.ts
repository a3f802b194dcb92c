/** Words of a class that tell no class of its own: «các đồng chí Giám đốc các sở», «các sở, ngành có liên quan». */
const HEADS =
  /(?<![\p{L}])(?:(?:các|những|mọi|cả|đồng chí|thủ trưởng|giám đốc|chủ tịch|lãnh đạo|đề nghị)\s+)+/giu;
const LINKED = /\s+(?:có )?liên quan(?: khác)?(?![\p{L}])/giu;

/**
 * How a class is known: `key` joins the spellings of one class («Các sở, ngành và địa phương có liên quan», «các sở,
 * ngành, địa phương»); `plain` is its name without what says only that it concerns them.
 */
export function classNames(printed: string): { key: string; plain: string } {
  const plain = printed.replace(LINKED, "").trim();
  const key = plain
    .replace(HEADS, "")
    .replace(/(?<![\p{L}])Bộ trưởng(?![\p{L}])/giu, "bộ")
    .replace(/\s*(?:,\s*và|;|,|\s+và)\s+/gu, ", ")
    .toLowerCase()
    .trim();
  return { key: key === "" ? printed : key, plain: plain === "" ? printed : plain };
}
