import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = dirname(fileURLToPath(import.meta.url));

/** The explorer: its page is served at `/`, its files under `/explorer`; it asks no host but its own. */
export default defineConfig({
  root: here,
  base: "/explorer/",
  build: {
    outDir: join(here, "../../dist/explorer"),
    emptyOutDir: true,
    target: "es2022",
    // Fonts and pictures as files: the content policy allows no `data:` addresses for them.
    assetsInlineLimit: 0,
  },
});
