import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { vanban } from "../../cli/command.js";
import { folder } from "../../database/folder.js";
import { makeFolder } from "../../database/make-folder.js";
import { allEnded, leftRunning, npmStart } from "./serving.js";

let home: string;
beforeAll(async () => {
  home = await makeFolder();
  // The first command may build the program, and says so.
  await vanban(["--version"]);
});
afterAll(async () => {
  await vanban(["stop"], { VANBAN_HOME: home });
  await rm(home, { recursive: true, force: true });
});

const NO_TRACE = /^(?!.*\n\s+at )/s;

async function documentsBy(url: string): Promise<string[]> {
  const query =
    '{ lineage(root: "vn/29-nq-tw/2018-07-25", direction: DOWNSTREAM) { edges { from relation } } }';
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { lineage: { edges: { from: string; relation: string }[] } };
  };
  return data.lineage.edges.filter(({ relation }) => relation === "IMPLEMENTS").map(({ from }) => from);
}

describe("npm start", () => {
  test("serves the examples; status tells it; a second one says where the first is; stop ends both", async () => {
    const serving = await npmStart(home);
    expect(serving.said()).toMatch(/Starting Neo4j[\s\S]*văn bản mẫu[\s\S]*npm run -s vanban -- lineage/);
    expect(await documentsBy(serving.url)).toContain("kon-tum/75-ctr-tu/2018-12-07");

    const status = await vanban(["status", "--json"], { VANBAN_HOME: home });
    const told = JSON.parse(status.stdout);
    expect(told).toMatchObject({ running: true, url: serving.url });
    expect(told.counts.nodes.Source).toBeGreaterThanOrEqual(8);
    expect(told.counts.edges.IMPLEMENTS).toBeGreaterThanOrEqual(1);

    const second = await vanban(["start"], { VANBAN_HOME: home, PORT: new URL(serving.url).port });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/^vanban runs already at http:\S+ \(process \d+\): .*\n$/);

    expect(await vanban(["stop"], { VANBAN_HOME: home })).toMatchObject({ code: 0, stdout: "stopped\n" });
    expect(await leftRunning(home)).toBe(0);
    expect(await serving.ended).toBe(0);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s to npm ends server and database, and loads no examples again",
    async (signal) => {
      const serving = await npmStart(home);
      expect(serving.said()).not.toMatch(/văn bản mẫu/);
      serving.npm.kill(signal);
      await serving.ended;
      expect(await leftRunning(home)).toBe(0);
    },
  );

  test("an npm that is killed outright leaves nothing running either", async () => {
    const serving = await npmStart(home);
    serving.npm.kill("SIGKILL");
    await allEnded(home);
  });
});

describe("start, where it cannot", () => {
  test("a busy port: one sentence, exit code 1, and no database was begun", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const own = join(await folder(), "home");
    const { code, stdout, stderr } = await vanban(["start"], { VANBAN_HOME: own, PORT: String(port) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      `Port ${port} on 127.0.0.1 is used by another program: stop that, or choose another port, such as PORT=${port + 1}.\n`,
    );
    expect(await leftRunning(own)).toBe(0);
  });

  test("an address of another machine: one sentence, exit code 2", async () => {
    const { code, stderr } = await vanban(["start"], {
      HOST: "192.0.2.1",
      PORT: "4000",
      VANBAN_HOME: await folder(),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^This machine cannot listen on HOST “192\.0\.2\.1” .*\n$/);
  });

  test("a data folder that is a file: one sentence, exit code 3", async () => {
    const file = join(await folder(), "home");
    await writeFile(file, "");
    const { code, stderr } = await vanban(["start"], { VANBAN_HOME: file });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^The folder .* cannot be used: .*VANBAN_HOME.*\n$/);
  });

  test.skipIf(process.platform === "win32")(
    "a wrong Java: what it is, what is needed, how to get it; exit code 3",
    async () => {
      const java = await folder();
      await mkdir(join(java, "bin"));
      await writeFile(join(java, "bin", "java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
      await chmod(join(java, "bin", "java"), 0o755);
      const own = join(await folder(), "home");
      const { code, stderr } = await vanban(["start"], { VANBAN_HOME: own, JAVA_HOME: java });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^JAVA_HOME is .*, which is Java 11; Neo4j needs Java 17 or 21/);
      expect(stderr).toMatch(NO_TRACE);
      expect(await leftRunning(own)).toBe(0);
    },
  );

  test("a server of the user's own that is not there: one sentence, exit code 3", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "secret", VANBAN_HOME: await folder() };
    const { code, stderr } = await vanban(["start"], env);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^No Neo4j can be reached at bolt:\/\/127\.0\.0\.1:9: .*\n$/);
    expect(stderr).not.toMatch(/secret/);
  });
});
