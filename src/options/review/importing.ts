import { signal } from "@preact/signals";
import pdfWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { Policy } from "../../core/policy/policy.ts";
import { ImportError, type ImportProblem } from "../../import/import-error.ts";
import { LARGEST_FILE } from "../../import/limits.ts";
import { report } from "../../platform/errors.ts";
import { settings } from "../state.ts";
import { startReview } from "./state.ts";

export type Importing =
  | { readonly is: "idle" }
  | { readonly is: "reading"; readonly name: string; readonly share: number }
  | { readonly is: "failed"; readonly name: string; readonly problem: ImportProblem };

/** What became of the file that was dropped. The policy in force stays until a new one has been reviewed. */
export const importing = signal<Importing>({ is: "idle" });

let reading = new AbortController();

export function stopReading(): void {
  reading.abort();
  importing.value = { is: "idle" };
}

export async function readFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE) importing.value = { is: "failed", name: file.name, problem: "too_big" };
  else await read(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

export async function importText(text: string): Promise<void> {
  await read("", async () => new TextEncoder().encode(text));
}

async function read(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal: stopped } = reading;
  importing.value = { is: "reading", name, share: 0 };
  try {
    const policy = await policyOf(await bytes(), name, stopped);
    if (stopped.aborted) return;
    importing.value = { is: "idle" };
    startReview(policy);
  } catch (error) {
    if (stopped.aborted) return;
    if (!(error instanceof ImportError)) report("settings", error);
    const problem = error instanceof ImportError ? error.problem : "damaged";
    importing.value = { is: "failed", name, problem };
  }
}

/** The readers are loaded only when a file is there to read. */
async function policyOf(bytes: Uint8Array, fileName: string, stopped: AbortSignal): Promise<Policy> {
  const { importPolicy } = await import("../../import/import-policy.ts");
  return importPolicy(bytes, {
    fileName,
    organisation: settings.value?.workplace.name ?? "",
    signal: stopped,
    worker: new URL(pdfWorker, location.href).href,
    onProgress: (share) => {
      if (!stopped.aborted) importing.value = { is: "reading", name: fileName, share };
    },
  });
}
