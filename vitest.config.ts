import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts", "training/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
  },
});
