import { create } from "xmlbuilder2";

/** An XML document to be built; characters that XML 1.0 cannot hold become the replacement character. */
export const newXml = () => create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });

/** Text as it is: the builder takes references (`&lt;`) in what it is given for the characters they stand for. */
export const literal = (text: string): string => text.replaceAll("&", "&amp;");
