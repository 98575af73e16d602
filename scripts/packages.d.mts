/** The repository's folder, with a trailing separator. */
export const ROOT: string;
export function ensurePackages(): void;
