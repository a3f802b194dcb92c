import type { Judge } from "../judge.js";

/** «…, đã được sửa đổi, bổ sung;», «(sửa đổi, bổ sung năm 2019)»: that it was amended is said, though not by what. */
const SAYS_AMENDED =
  /^[^;\n]*?sửa đổi(?:(?:,| và|, và)? ?bổ sung)?(?: một số điều)?(?: (?:vào )?(?:các )?năm \d{4}(?:(?:,| và) (?:năm )?\d{4})*)?\s*(?=[;.)\n]|,(?! ?bổ sung)|$)/iu;

interface After {
  readonly text: string;
  readonly at: number;
}

/** Where the basis says that the document was amended, it does not name the original alone. */
export const amendmentNotCited: Judge = (hits) =>
  hits.filter(({ facts }) => {
    const after = (facts.after ?? []) as unknown as readonly After[];
    return !after.some(({ text, at }) => SAYS_AMENDED.test(text.slice(at).normalize("NFC")));
  });
