import * as v from "valibot";
import { type Draft, SITES, SURFACES } from "../core/draft.ts";
import { NO_WORKPLACE, type Workplace } from "../core/workplace.ts";

/** What is wrong with the input, without any of the person's text in it. */
export class InputError extends Error {}

const words = v.optional(v.string(), "");
const list = v.optional(v.array(v.string()), []);

const WorkplaceInput = v.object({
  name: words,
  aliases: list,
  handles: list,
  hashtags: list,
  domain: words,
  town: words,
  head: words,
  people: list,
});

const DraftInput = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  site: v.optional(v.picklist(SITES), "facebook"),
  surface: v.optional(v.picklist(SURFACES), "post"),
  account: v.optional(v.picklist(["personal", "official"]), "personal"),
  attachments: v.optional(
    v.array(v.object({ kind: v.picklist(["image", "video", "document", "link"]) })),
    [],
  ),
  replyTo: words,
  policy: v.optional(v.string()),
  workplace: v.optional(WorkplaceInput),
});

/** One line of input: the draft, and what it says about policy and workplace, if anything. */
export interface Request {
  readonly id: string | number | null;
  readonly draft: Draft;
  readonly policy: string | null;
  readonly workplace: Workplace | null;
}

/** @throws InputError naming the field, never its content. */
export function parseRequest(json: string): Request {
  const { id, policy, workplace, ...draft } = parse(DraftInput, json);
  return { id: id ?? null, draft, policy: policy ?? null, workplace: workplace ?? null };
}

/** @throws InputError naming the field, never its content. */
export function parseWorkplace(json: string): Workplace {
  return { ...NO_WORKPLACE, ...parse(WorkplaceInput, json) };
}

function parse<T extends v.GenericSchema>(schema: T, json: string): v.InferOutput<T> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError("this is not JSON");
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new InputError(
    `${path === null ? "the line" : `"${path}"`} should be ${issue.expected ?? "something else"}`,
  );
}
