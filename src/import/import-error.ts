/** Why a file could not be read. Each has its sentence: `import_error_…` in `_locales`. */
export type ImportProblem =
  | "empty"
  | "too_big"
  | "too_long"
  | "password"
  | "scanned"
  | "unpacks_too_big"
  | "damaged"
  | "old_word"
  | "other_kind"
  | "no_clauses"
  | "not_a_policy_file";

/** A file that cannot be used, for a reason the person can do something about. Never carries the file's words. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  constructor(readonly problem: ImportProblem) {
    super(problem);
  }
}
