import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./root.mjs";

const folder = join(root, "dist");
const path = join(folder, "lock");

/** Tells a process apart from a later one of the same number, where the system says when it started (Linux). */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return "";
  }
}

const nameOf = (pid) => `${pid} ${startOf(pid)}`;

function isAlive(holder) {
  const pid = Number(holder.split(" ")[0]);
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if (cause.code !== "EPERM") return false;
  }
  return nameOf(pid) === holder;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Takes a dead process's lock away; one that was set anew in the meantime is put back. */
function takeAway(dead) {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    if (read(aside) !== dead) linkSync(aside, path);
  } catch (cause) {
    if (cause.code !== "ENOENT" && cause.code !== "EEXIST") throw cause;
  }
  rmSync(aside, { force: true });
}

/** `link` puts a whole file in place or fails; a lock is never seen half written. */
function place() {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, nameOf(process.pid));
  try {
    linkSync(draft, path);
    return true;
  } catch (cause) {
    if (cause.code !== "EEXIST") throw cause;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Does `work` while no other set-up of this clone runs; the lock of a process that has died is taken away. */
export async function alone(work) {
  mkdirSync(folder, { recursive: true });
  while (!place()) {
    const holder = read(path);
    if (holder !== null && !isAlive(holder)) takeAway(holder);
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
