import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "neo4j-driver";
import { VanbanError } from "../model/errors.js";
import { packageRoot } from "../model/root.js";
import type { Graph } from "./connect.js";
import { graphFailure } from "./failure.js";

/** One file of `cypher/migrations`. `data`: its statements change data; else they make constraints and indexes. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly data: boolean;
  readonly statements: readonly string[];
}

const INDEXES_ONLINE_SECONDS = 300;

function parse(name: string, text: string): Migration {
  const body = text.replaceAll("\r\n", "\n");
  const bare = body.replace(/^\s*\/\/.*$/gm, "");
  const statements = bare.split(/;\s*$/m).map((s) => s.trim());
  const checksum = createHash("sha256").update(body).digest("hex");
  return { name, checksum, data: name.endsWith(".data.cypher"), statements: statements.filter(Boolean) };
}

/** The migrations of a folder in their order, which is that of their names. */
export function readMigrations(folder: string = join(packageRoot, "cypher", "migrations")): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".cypher"));
  return names.sort().map((name) => parse(name, readFileSync(join(folder, name), "utf8")));
}

/** What stands in the way of going on from what the graph records. */
function objection(all: readonly Migration[], applied: ReadonlyMap<string, string>): string | null {
  const known = new Map(all.map((m) => [m.name, m.checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      return `The graph has migration ${name}, which this version lacks: a newer version made it; use that version.`;
    if (known.get(name) !== checksum)
      return `Migration ${name} was changed after the graph took it: restore that file and put the change into a new one.`;
  }
  return null;
}

/** One statement in a transaction of its own, again when another process's schema change was in the way. */
const alone = (session: Session, statement: string) => session.executeWrite((tx) => tx.run(statement));

async function apply(session: Session, migration: Migration): Promise<void> {
  const record = "CREATE (:Migration {name: $name, checksum: $checksum, at: datetime()})";
  const { name, checksum } = migration;
  if (!migration.data) for (const statement of migration.statements) await alone(session, statement);
  await session.executeWrite(async (tx) => {
    if (migration.data) for (const statement of migration.statements) await tx.run(statement);
    await tx.run(record, { name, checksum });
  });
}

async function appliedTo(session: Session): Promise<ReadonlyMap<string, string>> {
  const { records } = await session.run("MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum");
  return new Map(records.map((r) => [r.get("name") as string, r.get("checksum") as string]));
}

async function applyMissing(session: Session, all: readonly Migration[]): Promise<string[]> {
  const applied = await appliedTo(session);
  const wrong = objection(all, applied);
  if (wrong) throw new VanbanError("MIGRATION_CHANGED", wrong);
  const missing = all.filter((m) => !applied.has(m.name));
  for (const migration of missing) await apply(session, migration);
  if (missing.length > 0) await session.run(`CALL db.awaitIndexes(${INDEXES_ONLINE_SECONDS})`);
  return missing.map((m) => m.name);
}

async function prepareLock(session: Session): Promise<void> {
  for (const { name, label, key } of [
    { name: "migration_lock_id", label: "MigrationLock", key: "id" },
    { name: "migration_name", label: "Migration", key: "name" },
  ])
    await alone(
      session,
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    );
  await alone(session, "MERGE (:MigrationLock {id: 'migrations'})");
}

/**
 * Applies the migrations the graph has not had yet, in order, each recorded with its checksum; a second process waits
 * for the first. A schema change and its record cannot share a transaction, so the lock is a node locked in a
 * transaction of its own, and each schema statement is written `IF NOT EXISTS`: one cut short is simply run again.
 * @returns the names of those applied now
 * @throws VanbanError MIGRATION_CHANGED naming a file that differs from what was applied
 */
export async function migrate(graph: Graph, all: readonly Migration[] = readMigrations()): Promise<string[]> {
  const [lock, work] = [0, 1].map(() => graph.driver.session({ database: graph.database })) as [
    Session,
    Session,
  ];
  try {
    // Nothing to do is what nearly every start finds: one question, where a lock would take five.
    const applied = await appliedTo(work);
    if (applied.size === all.length && all.every((m) => applied.get(m.name) === m.checksum)) return [];
    await prepareLock(work);
    const held = await lock.beginTransaction();
    try {
      await held.run("MATCH (l:MigrationLock {id: 'migrations'}) SET l.held = true");
      return await applyMissing(work, all);
    } finally {
      await held.rollback();
    }
  } catch (error) {
    throw graphFailure(error, "the configured address");
  } finally {
    await Promise.all([lock.close(), work.close()]);
  }
}
