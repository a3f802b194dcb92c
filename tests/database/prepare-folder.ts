import { layoutOf, prepareFolders } from "../../src/database/layout.js";

/** Says what happens to whoever makes the data folder that is given. */
const said = await prepareFolders(layoutOf(process.argv[2] as string)).then(
  () => "done",
  (error: Error) => error.message,
);
process.stdout.write(said);
