import { defineManifest } from "@crxjs/vite-plugin";
import pkg from "./package.json" with { type: "json" };

/** One manifest for both browsers; only what they disagree on depends on `target`. */
export type Target = "chrome" | "firefox";

const HOSTS = [
  "https://x.com/*",
  "https://twitter.com/*",
  "https://mobile.x.com/*",
  "https://*.facebook.com/*",
  "https://*.linkedin.com/*",
];

/** Public half only: it pins the id of unpacked and self-hosted builds, which managed deployment needs. */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6fgAoOyStspLobkicTAsxPfbdDVv9urk4VNnsjTj9LWMZ6tdE4S/AknVoUp9qisFCloSHOB2Gqtctpo29zxmuaZNzC+tWK0og4+WpCcDZRWij77KGfgfW/zmiHDU3fVa4ljJRbFl6ItXGbL2Syi6Fwiz0F+Wtali9Ua4MtRvqMvQK28Sgg+H1cJRS9STi7/umbtaS4MSdrmug9aO6FoSbnvtb/Lm72qLFOk7cTCjZzOcrysYhWdcyzbxnavrAFc8ioX0IXj2YWlAe/Sh10Q3GwQf7CN6lZ26mH31YO5aXWdm6EYT+mloowSdkR3dN4aJr5Pm6XgKy9XLyHjal4LM+QIDAQAB";

export const FIREFOX_ID = "second-look@second-look.example";

const shared = {
  manifest_version: 3 as const,
  name: "__MSG_extension_name__",
  short_name: "Second Look",
  description: "__MSG_extension_description__",
  version: pkg.version,
  default_locale: "en_GB",
  icons: { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" },
  permissions: ["storage", "scripting", "contextMenus", "activeTab"] as const,
  host_permissions: HOSTS,
  action: { default_popup: "src/popup/index.html", default_icon: { 16: "icons/16.png", 32: "icons/32.png" } },
  options_ui: { page: "src/options/index.html", open_in_tab: true },
  // The browsers' own default, and no connection to anywhere: what the privacy page says, the browser enforces.
  content_security_policy: {
    extension_pages: "script-src 'self'; object-src 'self'; connect-src 'self'",
  },
  commands: {
    "open-panel": {
      suggested_key: { default: "Alt+Shift+L" },
      description: "__MSG_command_open_panel__",
    },
  },
  content_scripts: [
    {
      matches: HOSTS,
      js: ["src/content/main.iife.ts"],
      css: ["src/content/highlights.css"],
      run_at: "document_start" as const,
    },
  ],
};

export function manifest(target: Target) {
  return defineManifest(
    target === "chrome"
      ? {
          ...shared,
          permissions: [...shared.permissions],
          key: KEY,
          minimum_chrome_version: "120",
          background: { service_worker: "src/background/main.ts", type: "module" },
          storage: { managed_schema: "managed-schema.json" },
        }
      : ({
          ...shared,
          permissions: [...shared.permissions],
          background: { scripts: ["src/background/main.ts"], type: "module" },
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
          // biome-ignore lint/suspicious/noExplicitAny: crxjs types know only Chrome's background key
        } as any),
  );
}
