/** Offers the person a small JSON file, made on this device. */
export function downloadJson(name: string, value: unknown): void {
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this task; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
