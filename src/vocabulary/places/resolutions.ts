/**
 * The resolutions of 16/6/2025 by which the National Assembly's Standing Committee rearranged the communes, one a
 * province: 1654/NQ-UBTVQH15 (An Giang) to 1687/NQ-UBTVQH15 (Vĩnh Long), at work from 1/7/2025.
 *
 * An Giang's was read. The other numbers were compared in two public lists that agree: `docs/gazetteer.md`.
 */

/** Paths of the provinces in the order of the resolutions' numbers, the first of which is 1654. */
const IN_ORDER: readonly string[] = [
  ...["an-giang", "ca-mau", "ha-noi", "cao-bang", "bac-ninh", "da-nang", "dak-lak", "dien-bien", "dong-nai"],
  ...[
    "dong-thap",
    "gia-lai",
    "ha-tinh",
    "hung-yen",
    "khanh-hoa",
    "can-tho",
    "hai-phong",
    "lai-chau",
    "lam-dong",
  ],
  ...[
    "lang-son",
    "lao-cai",
    "ninh-binh",
    "hue",
    "phu-tho",
    "quang-ngai",
    "nghe-an",
    "quang-ninh",
    "quang-tri",
  ],
  ...["son-la", "tay-ninh", "thai-nguyen", "tuyen-quang", "ho-chi-minh", "thanh-hoa", "vinh-long"],
];

const FIRST = 1654;

/** The resolution that merged the communes of a province, as cited; `undefined` for what is no province of today. */
export function resolutionOnCommunes(province: string): string | undefined {
  const at = IN_ORDER.indexOf(province);
  return at === -1 ? undefined : `Nghị quyết số ${FIRST + at}/NQ-UBTVQH15 ngày 16/6/2025`;
}
