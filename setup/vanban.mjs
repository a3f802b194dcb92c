import { builtProgram } from "./build.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
await import(builtProgram());
