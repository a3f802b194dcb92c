import type { Relation, Status } from "../../src/generated/enums.js";
import type { Given } from "../graph/given.js";

/** A case of a row of the decision table: the document asked for, the day, and what must come out. */
export interface StatusCase {
  readonly rule: string;
  readonly what: string;
  readonly id: string;
  readonly on: string;
  readonly status: Status;
  readonly since?: string | null;
  readonly reason?: RegExp;
  readonly by?: string | null;
}

type Say = NonNullable<Given["says"]>[number];
type Told = NonNullable<Given["told"]>[string];
const subjects: string[] = [];
const told: Record<string, Told> = {};
const cites: string[][] = [];
const statements: Say[] = [];

/** A document whose own text was read. */
const file = (id: string, tells: Told = {}) => {
  subjects.push(id);
  told[id] = { type: "DECISION", ...tells };
  return id;
};
const says = (from: string, relation: Relation, to: string, said: Partial<Say> = {}) => {
  const at = cites.push([from], [to]);
  statements.push({ from: at - 2, relation, to: at - 1, assertedBy: "SELF", ...said });
};
const remark = (from: string, relation: Relation, to: string, assertedBy: "OTHER" | "REGISTER" = "OTHER") =>
  says(from, relation, to, { assertedBy });

const cases: StatusCase[] = [];
const must = (rule: string, what: string, id: string, on: string, status: Status, more = {}) =>
  cases.push({ rule, what, id, on, status, ...more });

const plain = file("kon-tum/1-qdd-ubnd/2010-01-05", { effectiveFrom: "2010-02-01" });
must("not-issued", "before it was issued", plain, "2010-01-04", "NOT_YET", { reason: /Chưa ban hành/ });
must("not-yet", "issued, not in effect", plain, "2010-01-31", "NOT_YET", { reason: /từ ngày 1\/2\/2010/ });
must("in-force", "on the day of its effect", plain, "2010-02-01", "IN_FORCE", { since: "2010-02-01" });
const thisYear = file("kon-tum/2-nq-hddnd/2014", { type: "RESOLUTION" });
must("not-issued", "a year that had not come", thisYear, "2013-12-31", "NOT_YET");
must("undated", "within the year of which no day is known", thisYear, "2014-06-01", "UNKNOWN");
must("in-force", "after the year of which no day is known", thisYear, "2015-01-01", "IN_FORCE", {
  since: null,
});

const old = file("kon-tum/10-qdd-tu/2010-06-17");
const fresh = file("kon-tum/11-qdd-tu/2020-09-15", { effectiveFrom: "2020-10-01" });
says(fresh, "SUPERSEDES", old);
const newest = file("kon-tum/12-qdd-tu/2024-01-01");
says(newest, "SUPERSEDES", fresh);
must("in-force", "the day before what replaces it takes effect", old, "2020-09-30", "IN_FORCE", {
  since: "2010-06-17",
  reason: /tính từ ngày ban hành/,
});
must("superseded", "on the day from which it is replaced", old, "2020-10-01", "SUPERSEDED", {
  since: "2020-10-01",
  by: `SUPERSEDES ${fresh} ${old}`,
  reason: /Được Quyết định 11-QDD-TU ngày 15\/9\/2020 thay thế từ ngày 1\/10\/2020/,
});
must("superseded", "though what replaced it is replaced", old, "2025-01-01", "SUPERSEDED", {
  since: "2020-10-01",
});

const stated = file("kon-tum/13-qdd-tu/2010-01-01");
const stating = file("kon-tum/14-qdd-tu/2012-01-01", { effectiveFrom: "2012-02-01" });
says(stating, "REPEALS", stated, { effectiveOn: "2012-07-01" });
must("repealed", "from the day that the statement names", stated, "2012-07-01", "REPEALED", {
  since: "2012-07-01",
});
must("in-force", "not from the acting document's own", stated, "2012-06-30", "IN_FORCE");
const early = file("kon-tum/15-qdd-tu/2012-01-01", { effectiveFrom: "2013-01-01" });
says(stating, "REPEALS", early, { effectiveOn: "2012-07-01", scope: "WHOLE" });
must("repealed", "before it ever took effect", early, "2012-07-01", "REPEALED");
must("not-yet", "until then it had none", early, "2012-06-30", "NOT_YET");
const listed = file("kon-tum/16-qdd-tu/2010-01-01");
remark("kon-tum/17-qdd-tu/2015-05-05", "REPEALS", listed, "REGISTER");
must("repealed", "by a register's word", listed, "2015-05-05", "REPEALED", { since: "2015-05-05" });

const period = file("kon-tum/20-kh-ubnd/2016-01-01", { type: "PLAN", expiresOn: "2020-12-31" });
must("in-force", "on its own last day", period, "2020-12-31", "IN_FORCE");
must("expired", "on the day after", period, "2021-01-01", "EXPIRED", { since: "2021-01-01", by: null });
const longer = file("kon-tum/21-kh-ubnd/2016-01-01", { type: "PLAN", expiresOn: "2020-12-31" });
says(file("kon-tum/22-nq-hddnd/2020-12-01", { type: "RESOLUTION" }), "EXTENDS", longer);
must("in-force", "extended, within its own period", longer, "2020-12-31", "IN_FORCE");
must("extended", "extended until nobody knows when", longer, "2021-01-01", "UNKNOWN", {
  reason: /22-NQ-HDDND.*kéo dài/,
});
const late = file("kon-tum/23-kh-ubnd/2016-01-01", { type: "PLAN", expiresOn: "2020-12-31" });
says("kon-tum/24-nq-hddnd/2021-03-01", "EXTENDS", late);
must("expired", "before what extends it came", late, "2021-02-28", "EXPIRED");
must("extended", "after", late, "2021-03-01", "UNKNOWN");

const halted = file("kon-tum/30-qdd-ubnd/2015-01-01");
const halting = file("kon-tum/31-qdd-ubnd/2016-01-01", { expiresOn: "2016-06-30" });
says(halting, "SUSPENDS", halted);
must("suspended", "for the period of what suspends it", halted, "2016-06-30", "SUSPENDED", {
  since: "2016-01-01",
});
must("in-force", "again when that is over", halted, "2016-07-01", "IN_FORCE", { since: "2016-07-01" });
const halted2 = file("kon-tum/32-qdd-ubnd/2015-01-01");
const halting2 = file("kon-tum/33-qdd-ubnd/2016-01-01");
says(halting2, "SUSPENDS", halted2);
says(file("kon-tum/34-qdd-ubnd/2017-01-01"), "REPEALS", halting2);
must("suspended", "without an end", halted2, "2016-12-31", "SUSPENDED");
must("in-force", "when what suspends it is repealed", halted2, "2017-01-01", "IN_FORCE", {
  since: "2017-01-01",
});
const halted3 = file("kon-tum/35-qdd-ubnd/2015-01-01");
const halting3 = file("kon-tum/36-qdd-ubnd/2016-01-01");
says(halting3, "SUSPENDS", halted3);
says(file("kon-tum/37-qdd-ubnd/2017-01-01"), "SUPERSEDES", halting3);
must("suspension-unsure", "when what suspends it is replaced", halted3, "2017-01-01", "UNKNOWN");

const undone = file("kon-tum/40-qdd-ubnd/2010-01-01");
const undoing = file("kon-tum/41-qdd-ubnd/2011-01-01", { effectiveFrom: "2011-06-01" });
says(undoing, "SUPERSEDES", undone);
says(file("kon-tum/42-qdd-ubnd/2011-03-01"), "REPEALS", undoing);
must(
  "in-force",
  "what would have replaced it was repealed before it took effect",
  undone,
  "2012-01-01",
  "IN_FORCE",
  {
    reason: /41-QDD-UBND.*không tác động.*hết hiệu lực trước/,
  },
);
const kept = file("kon-tum/43-qdd-ubnd/2010-01-01");
const keeping = file("kon-tum/44-qdd-ubnd/2011-01-01");
says(keeping, "REPEALS", kept);
says(file("kon-tum/45-qdd-ubnd/2012-01-01"), "REPEALS", keeping);
must("repealed", "the end of what repealed it revives nothing", kept, "2013-01-01", "REPEALED");

const vague = file("kon-tum/50-qdd-ubnd/2010-01-01");
says("kon-tum/51-qdd-ubnd/2014", "REPEALS", vague);
must("in-force", "before the year of an act without a day", vague, "2013-12-31", "IN_FORCE");
must("act-without-date", "from that year on", vague, "2014-01-01", "UNKNOWN", { reason: /51-QDD-UBND/ });
const paradox = file("kon-tum/52-qdd-ubnd/2010-01-01");
says("kon-tum/53-qdd-ubnd/2009-01-01", "SUPERSEDES", paradox);
must("act-before-document", "an act older than the document", paradox, "2011-01-01", "UNKNOWN");
const [one, two] = ["kon-tum/54-qdd-ubnd/2010-01-01", "kon-tum/55-qdd-ubnd/2010-02-01"];
says(one as string, "REPEALS", two as string, { effectiveOn: "2010-05-01" });
says(two as string, "REPEALS", one as string, { effectiveOn: "2010-05-01" });
must("mutual-acts", "each ends the other on one day", one as string, "2010-05-01", "UNKNOWN");

const [here, there] = ["kon-tum/56-qdd-ubnd/2010-03-01", "kon-tum/56-qdd-ubnd/2012-03-01"];
for (const id of [here, there]) file(id as string);
const meant = cites.push([file("kon-tum/57-qdd-ubnd/2011-01-01")], [here as string, there as string]);
statements.push({ from: meant - 2, relation: "REPEALS", to: meant - 1, assertedBy: "SELF" });
must("act-ambiguous", "one of two of a symbol was repealed", here as string, "2011-01-01", "UNKNOWN", {
  by: null,
  reason: /57-QDD-UBND ngày 1\/1\/2011 thay thế hoặc bãi bỏ một văn bản mang ký hiệu/,
});
must("in-force", "until then", here as string, "2010-12-31", "IN_FORCE");
must("in-force", "the one that came later is not meant", there as string, "2012-03-01", "IN_FORCE");

const law = file("vn/60-2010-qh12/2010-01-01", { type: "LAW", effectiveFrom: "2010-07-01" });
const decree = file("vn/61-2011-ndd-cp/2011-01-01", { type: "DECREE" });
const circular = file("vn/62-2011-tt-btc/2011-06-01", { type: "CIRCULAR" });
says(decree, "DETAILS", law, { scope: "PARTIAL" });
says(circular, "GUIDES", decree);
says(file("vn/63-2015-qh13/2015-01-01", { type: "LAW", effectiveFrom: "2015-07-01" }), "SUPERSEDES", law);
must("in-force", "while what it details stands", decree, "2015-06-30", "IN_FORCE");
must("parent-lapsed", "when what it details has lapsed", decree, "2015-07-01", "UNKNOWN", {
  since: "2015-07-01",
  reason: /Luật 60-2010-QH12 ngày 1\/1\/2010: được Luật 63-2015-QH13/,
});
must("parent-doubtful", "when that hangs on what has lapsed", circular, "2015-07-01", "UNKNOWN");
const guided = file("vn/64-2011-tt-btc/2011-06-01", { type: "CIRCULAR" });
says(guided, "GUIDES", "vn/65-2010-ndd-cp/2010-01-01");
must("in-force", "what it guides is known by citation alone", guided, "2012-01-01", "IN_FORCE");

const whole = "kon-tum/70-qdd-ubnd/2010-01-01";
const part = `${whole}/kem-theo-1`;
file(whole, { effectiveFrom: "2010-01-11" });
file(part, { type: "STATUTE", partOf: whole });
const ending = file("kon-tum/71-qdd-ubnd/2018-01-01");
says(ending, "REPEALS", whole);
must("in-force", "an attachment, from the effect of its decision", part, "2010-01-11", "IN_FORCE", {
  since: "2010-01-11",
});
must("follows-whole", "an attachment of a decision not yet in force", part, "2010-01-10", "NOT_YET");
must("follows-ended-whole", "an attachment of a repealed decision", part, "2018-01-01", "REPEALED", {
  since: "2018-01-01",
  by: `REPEALS ${ending} ${whole}`,
  reason: /Theo văn bản ban hành kèm là Quyết định 70-QDD-UBND.*bãi bỏ/,
});
const own = file("kon-tum/72-qdd-ubnd/2010-01-01");
file(`${own}/kem-theo-1`, { type: "STATUTE", partOf: own });
says(file("kon-tum/73-qdd-ubnd/2012-01-01"), "REPEALS", `${own}/kem-theo-1`);
must("repealed", "an attachment that was itself repealed", `${own}/kem-theo-1`, "2012-01-01", "REPEALED");
must("in-force", "its decision stays", own, "2012-01-01", "IN_FORCE");

const rumoured = file("kon-tum/80-qdd-tu/2010-01-01");
remark("kon-tum/81-qdd-tu/2015-01-01", "SUPERSEDES", rumoured);
must("in-force", "hearsay changes nothing and is told", rumoured, "2016-01-01", "IN_FORCE", {
  reason: /chưa được xác nhận: 81-QDD-TU ngày 1\/1\/2015 thay thế văn bản này/,
});
const amended = file("kon-tum/82-qdd-tu/2010-01-01");
says("kon-tum/83-qdd-tu/2015-01-01", "AMENDS", amended, { scope: "PARTIAL" });
says("kon-tum/84-qdd-tu/2016-01-01", "REPEALS", amended, { scope: "PARTIAL" });
must("in-force", "amended and repealed in part", amended, "2016-01-01", "IN_FORCE", {
  since: "2010-01-01",
  reason: /một phần bởi 83-QDD-TU ngày 1\/1\/2015; 84-QDD-TU ngày 1\/1\/2016/,
});
const cited = "kon-tum/85-qdd-tu/2010-01-01";
says(file("kon-tum/86-kh-tu/2011-01-01"), "BASED_ON", cited);
must("known-by-citation", "nobody read it and nothing ended it", cited, "2012-01-01", "UNKNOWN");
const vouched = "kon-tum/87-qdd-tu/2010-01-01";
says(file("kon-tum/88-qdd-tu/2014-01-01"), "AMENDS", vouched);
says(file("kon-tum/89-qdd-tu/2018-01-01"), "SUPERSEDES", vouched);
must("in-force", "known by citation, and later amended", vouched, "2013-01-01", "IN_FORCE");
must("superseded", "known by citation, and replaced", vouched, "2018-01-01", "SUPERSEDED");
const undated = "vn/luat-thu/2013";
says(file("kon-tum/90-kh-tu/2014-01-01"), "BASED_ON", undated);
must("undated", "known by name and year, in that year", undated, "2013-06-01", "UNKNOWN");

/** Every row of the table with a case that it decides, and near ones that it must not. */
export const STATUS_CASES: readonly StatusCase[] = cases;
/** One source that is all these documents: what each says of itself is its own word. */
export const STATUS_WORLD: readonly Given[] = [{ subjects, told, cites, says: statements }];
export const AMENDED = amended;
export const CHAIN = { old, fresh, newest } as const;
export const RUMOURED = rumoured;
