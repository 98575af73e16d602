import { readdirSync } from "node:fs";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/** The practice pages: one html and one script each, served under the sites' own addresses by `harness/serve.ts`. */
export default defineConfig({
  root: here,
  base: "/practice/",
  // Draft.js was written for bundlers that know Node's `global`.
  define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: `${here}/../../../dist/practice`,
    emptyOutDir: true,
    modulePreload: false,
    target: "es2022",
    rollupOptions: {
      input: readdirSync(here)
        .filter((name) => name.endsWith(".html"))
        .map((name) => `${here}/${name}`),
    },
  },
});
