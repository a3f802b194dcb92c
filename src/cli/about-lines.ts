import type { DocumentPage } from "../actions/about-document.js";
import { RELATIONS } from "../vocabulary/relations.js";
import { STATUS_LABELS } from "../vocabulary/status.js";
import { TYPES } from "../vocabulary/types.js";

const LABELS = new Map(RELATIONS.map(({ relation, label }) => [relation, label]));

const sayDate = (iso: string): string => iso.split("-").reverse().map(Number).join("/");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function headOf({ document, issuers }: DocumentPage): string[] {
  const { id, type, symbol, title, issuedOn, place, effectiveFrom, expiresOn, secrecy } = document;
  const word = TYPES.find((entry) => entry.type === type)?.words.at(-1);
  const named = [word && type !== "OTHER" ? capital(word) : null, symbol ? `số ${symbol}` : null];
  const by = issuers.map((one) => one.name).join(", ");
  return [
    [...named, issuedOn && `ngày ${sayDate(issuedOn)}`, by && `của ${by}`].filter(Boolean).join(" ") || id,
    ...(title ? [`  ${title}`] : []),
    `  mã: ${id}${place ? `; nơi: ${place}` : ""}`,
    ...(effectiveFrom ? [`  có hiệu lực từ ${sayDate(effectiveFrom)}`] : []),
    ...(expiresOn ? [`  hết hiệu lực từ ${sayDate(expiresOn)}`] : []),
    ...(secrecy ? [`  độ mật: ${secrecy}`] : []),
  ];
}

function statusOf({ status }: DocumentPage): string[] {
  if (!status) return [];
  const { asOf, reason, successors } = status;
  return [
    `Hiệu lực ngày ${sayDate(asOf)}: ${STATUS_LABELS[status.status]} (${status.status})`,
    `  ${reason}`,
    ...successors.map(({ id }) => `  nay theo ${id}`),
  ];
}

function relationsOf({ relations }: DocumentPage): string[] {
  if (relations.length === 0) return ["Quan hệ: chưa có"];
  const lines = relations.map(({ relation, way, count, some }) => {
    const label = LABELS.get(relation) ?? relation;
    const shown = `${some.join(", ")}${count > some.length ? ", …" : ""}`;
    return way === "OUT"
      ? `  ${label}: ${count} (${shown})`
      : `  ${label}, do văn bản khác: ${count} (${shown})`;
  });
  return ["Quan hệ:", ...lines];
}

/** A document in words, a line each. */
export const aboutLines = (page: DocumentPage): string[] => [
  ...headOf(page),
  ...statusOf(page),
  ...relationsOf(page),
  ...(page.partOf.length > 0 ? [`Ban hành kèm theo: ${page.partOf.join(", ")}`] : []),
  ...(page.attachments.length > 0 ? [`Kèm theo nó: ${page.attachments.join(", ")}`] : []),
  page.sources.length > 0
    ? `Đọc từ: ${page.sources.join(", ")}; được viện dẫn ${page.mentions} lần`
    : `Chỉ biết qua ${page.mentions} lần viện dẫn; chưa có bản văn`,
  ...(page.expectations > 0
    ? [`Phải thực hiện: ${page.expectations} yêu cầu (vanban matrix ${page.document.id})`]
    : []),
];
