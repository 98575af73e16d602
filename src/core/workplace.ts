/** Where the author works, from the settings: what "the school" means to the rules. Empty strings where not told. */
export interface Workplace {
  /** Full name, e.g. "Oakfield Primary School". */
  readonly name: string;
  /** Short names and acronyms that readers would recognise. */
  readonly aliases: readonly string[];
  /** With or without "@". */
  readonly handles: readonly string[];
  /** With or without "#". */
  readonly hashtags: readonly string[];
  /** e.g. "oakfield.sch.uk". */
  readonly domain: string;
  readonly town: string;
  /** The head teacher's name as people say it, e.g. "Mrs Patel". */
  readonly head: string;
  /** Names of people that count: colleagues, governors, pupils. Up to a few thousand. */
  readonly people: readonly string[];
}

export const NO_WORKPLACE: Workplace = {
  name: "",
  aliases: [],
  handles: [],
  hashtags: [],
  domain: "",
  town: "",
  head: "",
  people: [],
};
