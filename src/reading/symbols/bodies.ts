/** Codes of Party bodies, as they stand in symbols. */
export const PARTY_BODY = /^(?:TW|TU|HU|QU|ThU|ĐU|ĐUK|(?!MT)[A-ZĐ]{2,}(?:TW|TU|HU|QU|ĐU))$/;
/** Codes of State bodies whose symbols have the type before a hyphen. */
export const STATE_BODY =
  /^(?:UBND|HĐND\d*|CP|TTg|UB|UBTVQH\d*|VPCP|CTN|(?!BCĐ|BTT|BTV|BCH|BQL)B[A-ZĐ]{2,}|NHNN|TTCP|KTNN|TANDTC|VKSNDTC)$/;
/** Codes that made an old symbol alone: `140-HĐBT`. */
export const BARE_OLD = /^(?:CP|HĐBT|HĐCP|TTg|SL|NĐ|QH\d{1,2}|UBTVQH\d{1,2})$/;
