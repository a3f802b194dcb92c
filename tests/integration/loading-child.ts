import { connect } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { large } from "../graph/large.js";

/**
 * A process that loads sources one after another until it is ended: `argv` holds the access as JSON and the numbers
 * of the sources. It writes a line before each load.
 */
const [access, ...numbers] = process.argv.slice(2);
const graph = connect(JSON.parse(access ?? ""));
for (const number of numbers) {
  const { reading, text } = large(Number(number));
  process.stdout.write(`${number}\n`);
  await loadReading(graph, reading, text, { who: "child" });
}
await graph.close();
