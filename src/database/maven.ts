import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { VanbanError } from "../model/errors.js";
import type { Progress } from "../model/progress.js";
import { aptInstall, canInstall } from "./apt.js";
import { runCommand } from "./command.js";
import type { JarLock } from "./jars.js";
import type { Java } from "./java.js";
import { requirementMissing } from "./requirements.js";

const EXECUTABLE = process.platform === "win32" ? "mvn.cmd" : "mvn";

function findMaven(env: NodeJS.ProcessEnv = process.env): string | null {
  const homes = [env.MAVEN_HOME, env.M2_HOME]
    .filter((home) => home !== undefined)
    .map((home) => join(home, "bin"));
  const usual =
    process.platform === "win32" ? [] : ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/maven/bin"];
  return (
    [...homes, ...(env.PATH ?? "").split(delimiter), ...usual]
      .filter(Boolean)
      .map((folder) => join(folder, EXECUTABLE))
      .find((path) => existsSync(path)) ?? null
  );
}

async function requireMaven(progress: Progress, signal?: AbortSignal): Promise<string> {
  const first = findMaven();
  if (first) return first;
  const failure = canInstall() ? await aptInstall([["maven"]], progress, signal) : null;
  const second = findMaven();
  if (second) return second;
  throw requirementMissing(
    `Maven, which fetches Neo4j, was not found${failure ? ` and could not be installed (${failure})` : ""}.`,
  );
}

const pom = ({ neo4j }: JarLock) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>vanban</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4j}</version></dependency>
  </dependencies>
</project>
`;

/** The line of Maven's output that tells most. */
const reasonOf = (output: string): string =>
  output
    .split("\n")
    .find((line) => line.startsWith("[ERROR] ") || /No space left/.test(line))
    ?.replace("[ERROR] ", "")
    .slice(0, 300) ?? "it gave no reason";

/**
 * Fetches Neo4j and all it needs into `folder/lib`, by its Maven coordinates.
 * @throws VanbanError when Maven is missing or what is wanted cannot be fetched
 */
export async function fetchJars(
  folder: string,
  wanted: JarLock,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const maven = await requireMaven(progress, signal);
  progress({ what: `Fetching Neo4j ${wanted.neo4j} with Maven (about 130 MB, once)` });
  await writeFile(join(folder, "pom.xml"), pom(wanted));
  const goal = `org.apache.maven.plugins:maven-dependency-plugin:${wanted.plugin}:copy-dependencies`;
  const env = { ...process.env, JAVA_HOME: join(java.path, "..", "..") };
  const args = [
    "-q",
    "-B",
    "-f",
    join(folder, "pom.xml"),
    goal,
    "-DincludeScope=runtime",
    `-DoutputDirectory=${join(folder, "lib")}`,
  ];
  const { code, output } = await runCommand(maven, args, signal ? { env, signal } : { env });
  signal?.throwIfAborted();
  if (code !== 0)
    throw new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Maven could not fetch Neo4j ${wanted.neo4j}: ${reasonOf(output)}`,
    );
}
