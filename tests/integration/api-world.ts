import type { Given } from "../graph/given.js";

/**
 * A small world of readings written by hand: a resolution and what implements it two steps down, a namesake of
 * another year, a law that is only a basis, an attachment, a hub, an undecided citation, a passage on persons.
 */
export const RESOLUTION = "vn/29-nq-tw/2018-07-25";
export const NAMESAKE = "vn/29-nq-tw/2013-11-04";
export const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
export const PLAN = "kon-tum/12-kh-ubnd/2019-02-01";
export const LAW = "vn/24-2018-qh14/2018-06-12";
export const DECISION = "kon-tum/1702-qdd-tu/2020-09-15";
export const STATUTE = `${DECISION}/kem-theo-1`;
export const CONCLUSION = "vn/51-kl-tw/2019-05-30";
export const HUB = "vn/5-nq-tw/2016-11-01";

export const followers = Array.from({ length: 30 }, (_, i) => {
  const day = String(i + 1).padStart(2, "0");
  return `kon-tum/${100 + i}-kh-tu/2017-01-${day}`;
});

export const WORLD: readonly Given[] = [
  {
    name: "75-ctr-tu.txt",
    asOf: "2018-12-07",
    subjects: [PROGRAMME],
    told: {
      [PROGRAMME]: {
        symbol: "75-CTr/TU",
        type: "PROGRAMME",
        number: "75",
        title: "thực hiện Nghị quyết về bảo vệ Tổ quốc trên không gian mạng",
        issuer: "Tỉnh ủy",
        issuers: ["Tỉnh ủy"],
      },
      [RESOLUTION]: {
        symbol: "29-NQ/TW",
        type: "RESOLUTION",
        number: "29",
        title: "về Chiến lược bảo vệ Tổ quốc trên không gian mạng",
        issuer: "Bộ Chính trị",
        issuers: ["Bộ Chính trị"],
      },
      [LAW]: { symbol: "24/2018/QH14", type: "LAW", title: "Luật An ninh mạng" },
    },
    cites: [[RESOLUTION], [LAW]],
    says: [
      { relation: "IMPLEMENTS", to: 0 },
      { relation: "BASED_ON", to: 1 },
    ],
    salt: "Các tổ chức đảng quán triệt nội dung về an toàn thông tin.",
  },
  {
    name: "12-kh-ubnd.txt",
    asOf: "2019-02-01",
    subjects: [PLAN],
    told: {
      [PLAN]: { symbol: "12/KH-UBND", type: "PLAN", title: "triển khai Chương trình số 75" },
      [PROGRAMME]: { symbol: "75-CTr/TU", type: "PROGRAMME" },
      [RESOLUTION]: { symbol: "29-NQ/TW", type: "RESOLUTION" },
    },
    cites: [[PROGRAMME], [RESOLUTION]],
    says: [
      { relation: "IMPLEMENTS", to: 0 },
      { relation: "BASED_ON", to: 1 },
    ],
  },
  {
    name: "51-kl-tw.txt",
    asOf: "2019-05-30",
    subjects: [CONCLUSION],
    told: {
      [CONCLUSION]: { symbol: "51-KL/TW", type: "CONCLUSION" },
      [NAMESAKE]: { symbol: "29-NQ/TW", type: "RESOLUTION", title: "về đổi mới giáo dục và đào tạo" },
    },
    cites: [[NAMESAKE]],
    says: [{ relation: "CONTINUES", to: 0 }],
    restricted: [1],
  },
  {
    name: "1702-qd-tu.txt",
    asOf: "2020-09-15",
    subjects: [DECISION, STATUTE],
    told: {
      [DECISION]: { symbol: "1702-QĐ/TU", type: "DECISION", title: "ban hành Quy chế" },
      [STATUTE]: { type: "STATUTE", title: "Quy chế phối hợp", partOf: DECISION },
    },
    cites: [[STATUTE], [RESOLUTION, NAMESAKE]],
    says: [{ relation: "PROMULGATES", to: 0 }],
  },
  {
    name: "danh-muc.txt",
    asOf: "2017-12-31",
    told: {
      [HUB]: { symbol: "5-NQ/TW", type: "RESOLUTION", title: "về mô hình tăng trưởng" },
      ...Object.fromEntries(
        followers.map((id, i) => [
          id,
          { symbol: `${100 + i}-KH/TU`, type: "PLAN" as const, title: "kế hoạch" },
        ]),
      ),
    },
    cites: [[HUB], ...followers.map((id) => [id])],
    says: followers.map((_, i) => ({
      from: i + 1,
      relation: "IMPLEMENTS" as const,
      to: 0,
      assertedBy: "OTHER" as const,
    })),
  },
];
