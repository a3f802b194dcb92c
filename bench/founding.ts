import { join, resolve } from "node:path";
import { packageRoot } from "../src/model/root.js";

const corpus = resolve(process.env.VANBAN_CORPUS ?? join(packageRoot, "..", "shared", "corpus"));

/** The text of the founding document, where the corpus is at hand. */
export const founding = join(corpus, "texts", "kon-tum-2020.txt");
