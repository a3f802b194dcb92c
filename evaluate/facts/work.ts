import type { Reading } from "../../src/model/reading.js";
import { comparable } from "../comparable.js";
import type { Tally } from "../tally.js";
import type { HandFacts } from "./hand.js";
import { isSure, lastDay, matching, meet, near, over, shared } from "./match.js";
import { type FoundBody, handNames } from "./organisations.js";

/** Responsibilities match by body, role and place: one to one for what is asked, freely for what was found. */
export function scoreResponsibilities(
  tally: Tally,
  hand: HandFacts,
  reading: Reading,
  bodies: ReadonlyMap<string, FoundBody>,
): void {
  if (!hand.responsibilities) return;
  const names = handNames(hand.text, hand.organisations ?? []);
  const found = reading.responsibilities.map((r) => ({
    ...r,
    names: bodies.get(r.organisation)?.names ?? new Set([comparable(r.organisation)]),
  }));
  type HandDuty = NonNullable<HandFacts["responsibilities"]>[number];
  const fits = (h: HandDuty, p: (typeof found)[number]): boolean =>
    meet(names.get(h.organisation) ?? new Set(), p.names) &&
    [h.role, ...(h.role_alt ?? [])].includes(p.role) &&
    near(h, p);
  const asked = hand.responsibilities.filter(isSure);
  const free = hand.responsibilities.filter((r) => !isSure(r));
  const hits = matching(asked, found, fits);
  for (const [i, h] of asked.entries()) {
    tally.add("responsibility recall", hits.has(i));
    if (hits.has(i)) continue;
    const got = found.filter((p) => over(p, h)).map((p) => `${bodies.get(p.organisation)?.name} ${p.role}`);
    tally.fault(
      `${hand.name} no responsibility ${h.start} ${h.role}`,
      `bỏ sót ${h.organisation} ${h.role} «${hand.text.slice(h.start, h.end)}», có: ${got.join("; ") || "không gì"}`,
    );
  }
  for (const p of found) {
    const ok = asked.some((h) => fits(h, p));
    if (!ok && free.some((h) => fits(h, p))) continue;
    tally.add("responsibility precision", ok);
    if (!ok)
      tally.fault(
        `${hand.name} false responsibility ${p.start} ${p.role}`,
        `thừa ${bodies.get(p.organisation)?.name} ${p.role} «${hand.text.slice(p.start, p.end)}»`,
      );
  }
}

/** Tasks match by place, their time by its last day. */
export function scoreTasks(tally: Tally, hand: HandFacts, reading: Reading): void {
  if (!hand.tasks) return;
  const asked = hand.tasks.filter(isSure);
  const free = hand.tasks.filter((t) => !isSure(t));
  const hits = matching(asked, reading.tasks, near);
  for (const [i, h] of asked.entries()) {
    const words = hand.text.slice(h.start, h.end);
    tally.add("task recall", hits.has(i));
    if (!hits.has(i)) {
      tally.fault(`${hand.name} no task ${h.start}`, `bỏ sót nhiệm vụ «${words}»`);
      continue;
    }
    let best = reading.tasks[0];
    for (const t of reading.tasks) if (best && shared(h, t) > shared(h, best)) best = t;
    const ok = [h.due, ...(h.due_alt ?? [])].map(lastDay).includes(lastDay(best?.due));
    tally.add("task due", ok);
    if (!ok)
      tally.fault(
        `${hand.name} due ${h.start}`,
        `hạn ${h.due}, đọc ra ${best?.due ?? "không có"}: «${words}»`,
      );
  }
  for (const t of reading.tasks) {
    const ok = asked.some((h) => near(h, t));
    if (!ok && free.some((h) => over(h, t))) continue;
    tally.add("task precision", ok);
    if (!ok)
      tally.fault(
        `${hand.name} false task ${t.start}`,
        `không phải nhiệm vụ «${hand.text.slice(t.start, t.end)}»`,
      );
  }
}
