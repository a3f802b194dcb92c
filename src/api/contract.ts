import { printSchema } from "graphql";
import { z } from "zod";
import { Reading } from "../model/reading.js";
import { prepareSchema } from "./schema.js";

/** The text of `api.graphql`: what clients may rely on. */
export const printContract = async (): Promise<string> => `${printSchema(await prepareSchema())}\n`;

/** The text of `reading.schema.json`: the JSON schema of what `vanban read --json` prints, one object a line. */
export const printReadingSchema = (): string => {
  const schema = z.toJSONSchema(Reading, { target: "draft-2020-12" });
  return `${JSON.stringify({ ...schema, title: "Reading" }, null, 2)}\n`;
};
