declare module "word-extractor" {
  interface Words {
    /** `filterUnicode: false` keeps curly quotes and dashes as written. */
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: Words): string;
    getFootnotes(options?: Words): string;
    getEndnotes(options?: Words): string;
    getHeaders(options?: Words): string;
    getTextboxes(options?: Words): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
