import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Progress } from "../model/progress.js";
import { aptInstall, canInstall } from "./apt.js";
import { runCommand } from "./command.js";
import { requirementMissing } from "./requirements.js";

export interface Java {
  /** The program itself. */
  readonly path: string;
  readonly version: number;
}

/** What Neo4j 5.26 runs on. */
const SUPPORTED = [17, 21];

const EXECUTABLE = process.platform === "win32" ? "java.exe" : "java";

/** Folders whose sub-folders are Java homes. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/lib/jvm", "/usr/java", "/opt/java", "/opt"],
  darwin: ["/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt"],
  win32: ["C:\\Program Files\\Eclipse Adoptium", "C:\\Program Files\\Java", "C:\\Program Files\\Microsoft"],
};

const subFolders = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Major version of a Java program; null when it is none or does not run. */
export async function javaVersion(path: string): Promise<number | null> {
  const { code, output } = await runCommand(path, ["-version"]);
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return code === 0 && match ? Number(match[1]) : null;
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const onPath = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const homes = (USUAL_PLACES[process.platform] ?? [])
    .flatMap(subFolders)
    .flatMap((home) => [join(home, "bin"), join(home, "Contents", "Home", "bin")]);
  const present = [...onPath, ...homes]
    .map((folder) => join(folder, EXECUTABLE))
    .filter((path) => existsSync(path));
  // The PATH holds links; the program itself tells where its home is, which Maven wants to know.
  return [...new Set(present.map((path) => realpathSync(path)))];
}

/** JAVA_HOME is the user's word: it is used, or said to be wrong, but not passed over. */
async function ofJavaHome(home: string): Promise<Java> {
  const path = join(home, "bin", EXECUTABLE);
  const version = existsSync(path) ? await javaVersion(path) : null;
  if (version !== null && SUPPORTED.includes(version)) return { path, version };
  const found = version === null ? "holds no Java that runs" : `is Java ${version}`;
  throw requirementMissing(
    `JAVA_HOME is ${home}, which ${found}; Neo4j needs Java 17 or 21: set JAVA_HOME to one, or unset it.`,
  );
}

/** A Java that will do, or what was found instead. */
export async function findJava(
  env: NodeJS.ProcessEnv = process.env,
): Promise<Java | { readonly wrong: Java[] }> {
  if (env.JAVA_HOME) return await ofJavaHome(env.JAVA_HOME);
  const wrong: Java[] = [];
  for (const path of candidates(env)) {
    const version = await javaVersion(path);
    if (version !== null && SUPPORTED.includes(version)) return { path, version };
    if (version !== null) wrong.push({ path, version });
  }
  return { wrong };
}

const PACKAGES = [["openjdk-17-jre-headless"], ["openjdk-21-jre-headless"]];

/**
 * Java 17 or 21, from JAVA_HOME, the PATH or the usual places; on a Debian-family system as root it is installed
 * when it is missing. @throws VanbanError naming what was found and the commands that install Java
 */
export async function requireJava(progress: Progress, signal?: AbortSignal): Promise<Java> {
  const first = await findJava();
  if ("path" in first) return first;
  const failure = canInstall() ? await aptInstall(PACKAGES, progress, signal) : null;
  const second = failure === null && canInstall() ? await findJava() : first;
  if ("path" in second) return second;
  const [wrong] = second.wrong;
  const found = wrong ? `found was Java ${wrong.version} at ${wrong.path}` : "none was found";
  throw requirementMissing(
    `Neo4j needs Java 17 or 21, ${found}${failure ? `, and it could not be installed (${failure})` : ""}.`,
  );
}
