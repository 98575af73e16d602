import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { manifest, type Target } from "./manifest.config.ts";

/** `TARGET=chrome|firefox vite build` writes `dist/<target>`, loadable as it is. */
const target: Target = process.env.TARGET === "firefox" ? "firefox" : "chrome";

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false }), crx({ manifest: manifest(target), browser: target })],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === "chrome" ? "chrome120" : "firefox140",
    modulePreload: false,
    sourcemap: false,
    rollupOptions: { input: { welcome: "src/welcome/index.html" } },
  },
});
