import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/model/root.js";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(packageRoot, "package-lock.json"), "utf8");
const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;
const names = new Set(
  Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)),
);

test("the lock holds the packages of every platform, else npm ci refuses it (npm run complete-lock)", () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test("the lock names no registry: packages come from whichever one is configured", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("package.json and the lock agree", () => {
  const { dependencies, devDependencies, version } = JSON.parse(
    readFileSync(join(packageRoot, "package.json"), "utf8"),
  );
  expect(packages[""]).toMatchObject({ dependencies, devDependencies, version });
});
