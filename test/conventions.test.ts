import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CONCERNS } from "../src/core/concern.ts";
import { SITES } from "../src/core/draft.ts";
import { RULES } from "../src/core/rules/index.ts";
import { POLICIES } from "../src/policies/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return files(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const sources = files("src", /\.tsx?$/).filter((path) => !/\.test\.tsx?$/.test(path));

function imports(path: string): string[] {
  const specifiers = read(path).matchAll(
    /^(?:(?:import|export)\b[^"'\n]*|\}\s*)\bfrom\s+"([^"\n]+)"|^import\s+"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm,
  );
  return [...specifiers].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    return name.startsWith(".") ? relative(ROOT, join(ROOT, dirname(path), name)) : name;
  });
}

describe("the folders mean what they say", () => {
  const core = sources.filter((path) => path.startsWith("src/core/"));

  it.each(core)("%s imports only the core and pure libraries", (path) => {
    const strangers = imports(path).filter((name) => !/^src\/core\/|^(?:valibot|minisearch)$/.test(name));
    expect(strangers).toEqual([]);
  });

  it("only src/platform imports the browser's extension API", () => {
    const importers = sources.filter((path) =>
      imports(path).some((name) => name.startsWith("webextension-polyfill")),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((path) => !path.startsWith("src/platform/"))).toEqual([]);
    const direct = sources.filter((path) =>
      /\bchrome\.(?:runtime|storage|tabs|action|scripting)\b/.test(read(path)),
    );
    expect(direct.filter((path) => !path.startsWith("src/platform/"))).toEqual([]);
  });

  it("the content script does not pull in the engine", () => {
    const inPage = sources.filter((path) => /^src\/(?:content|sites|editors)\//.test(path));
    const engine = inPage.flatMap((path) =>
      imports(path).filter((name) => /^src\/(?:core\/(?:rules|text|words|check)|policies)/.test(name)),
    );
    expect(engine).toEqual([]);
  });
});

describe("one rule a file, with its own examples", () => {
  it("has a rule for every concern, once", () => {
    expect(RULES.map((rule) => rule.concern).sort()).toEqual([...CONCERNS].sort());
  });

  it.each(RULES.map((rule) => [rule.concern, rule] as const))(
    "%s flags and passes something",
    (_name, rule) => {
      expect(rule.flags.length).toBeGreaterThanOrEqual(2);
      expect(rule.passes.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(CONCERNS)("%s stands in a file of its name", (concern) => {
    expect(files("src/core/rules", /\.ts$/)).toContain(join("src/core/rules", `${concern}.ts`));
  });
});

describe("every site and policy is reachable", () => {
  it.each(SITES)("%s has an adapter", (site) => {
    expect(files("src/sites", /\.ts$/)).toContain(join("src/sites", `${site}.ts`));
  });

  it("the five policies are there", () => {
    expect(POLICIES.map((policy) => policy.id).sort()).toEqual([
      "bentilee",
      "bucklebury",
      "crich-carr",
      "ict-aup",
      "reach2",
    ]);
  });
});

describe("nothing leaves the device, nothing is evaluated", () => {
  it.each(sources)("%s", (path) => {
    const text = read(path);
    expect(text).not.toMatch(/\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts)/);
    expect(text).not.toMatch(
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    );
    expect(text).not.toMatch(/\beval\(|new Function\(/);
    expect(text).not.toMatch(/\bconsole\.(?:log|info|debug)\b/);
    expect(text).not.toMatch(/\bsetInterval\(/);
  });
});

describe("words for people", () => {
  type Messages = Record<string, { message: string; description?: string }>;
  const english = JSON.parse(read("public/_locales/en_GB/messages.json")) as Messages;
  const welsh = JSON.parse(read("public/_locales/cy/messages.json")) as Messages;
  const code = sources.map(read).join("\n") + read("manifest.config.ts");

  it("Welsh stands beside every English message, with the same placeholders", () => {
    const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    expect(Object.keys(welsh).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english)) {
      expect(placeholders(welsh[key]?.message ?? ""), key).toEqual(placeholders(message));
    }
  });

  it("every message is used, by its whole key or by a key made of its prefix", () => {
    const made = [...code.matchAll(/`([a-z]+_(?:[a-z]+_)*)\$\{/g)].map((match) => match[1] ?? "");
    const idle = Object.keys(english).filter(
      (key) =>
        !code.includes(key.replace(/_(?:one|other)$/, "")) && !made.some((prefix) => key.startsWith(prefix)),
    );
    expect(idle).toEqual([]);
  });

  it("every key that code names exists", () => {
    const named = [...code.matchAll(/\bt\(\s*["']([a-z0-9_]+)["']/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it("no screen holds words of its own", () => {
    const screens = sources.filter((path) => path.endsWith(".tsx"));
    const words = screens.flatMap((path) =>
      [...read(path).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.?!]?)\s*<\//g)].map(
        (match) => `${path}: ${match[1]}`,
      ),
    );
    expect(words).toEqual([]);
  });

  it("never scolds", () => {
    const all = Object.values(english).map(({ message }) => message);
    expect(all.filter((text) => /violat|offen[cd]er|forbidden|illegal|!{2}/i.test(text))).toEqual([]);
  });
});
