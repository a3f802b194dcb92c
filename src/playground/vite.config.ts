import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The playground: served by the API under `/playground`, self-contained, so that it runs without the internet. */
export default defineConfig({
  root: here,
  base: "/playground/",
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql/index.mjs") }] },
  build: {
    outDir: join(here, "../../dist/playground"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 6_000,
  },
  worker: { format: "es" },
});
