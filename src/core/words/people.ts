import type { ReferenceKind } from "../text/references.ts";

/**
 * Nouns for people around a school, as UK staff write them. Source: our own list, from the labelled drafts in
 * training/drafts and from DfE and union usage. `sure`: how strongly the bare noun, with no other sign, speaks of that kind.
 */
interface PeopleWords {
  readonly kind: ReferenceKind;
  readonly sure: number;
  readonly words: string;
}

export const PEOPLE_WORDS: readonly PeopleWords[] = [
  // Words that nobody uses for other people.
  {
    kind: "pupil",
    sure: 0.6,
    words:
      "pupil pupils schoolchild schoolchildren tutee tutees sixthformer sixthformers year-group tutor-group",
  },
  { kind: "pupil", sure: 0.5, words: "student students learner learners preschooler preschoolers leavers" },
  // Words for children in general: the context decides.
  {
    kind: "pupil",
    sure: 0.3,
    words:
      "child children kid kids kiddo kiddos kiddies kiddie littles littlies littlun littluns bairn bairns wean weans tot tots toddler toddlers babs chn teen teens teenager teenagers youngster youngsters infants tiddlers juniors olds twins",
  },
  {
    kind: "pupil",
    sure: 0.2,
    words: "boy boys girl girls lad lads lass lasses lassie darling darlings urchins gremlins little-ones",
  },
  { kind: "parent", sure: 0.55, words: "parent parents carer carers pta ptfa" },
  {
    kind: "parent",
    sure: 0.3,
    words: "mums mams mummies dads daddies grandparents mothers fathers families guardians family",
  },
  { kind: "parent", sure: 0.2, words: "mum mam dad nan mother father grandma grandad" },
  {
    kind: "leader",
    sure: 0.75,
    words:
      "slt smt headteacher headteachers headmaster headmistress governor governors senco sendco dsl headship",
  },
  {
    kind: "leader",
    sure: 0.35,
    words:
      "ht dht aht hod principal deputy leadership management boss gaffer bosses managers manager trust ceo head heads academy",
  },
  {
    kind: "colleague",
    sure: 0.65,
    words:
      "colleague colleagues workmate workmates coworker coworkers staffroom tas lsa lsas hlta hltas ect ects nqt nqts",
  },
  {
    kind: "colleague",
    sure: 0.4,
    words:
      "ta teacher teachers staff caretaker receptionist bursar technician technicians cook mentor supply cleaner cleaners middays dinnerladies team department dept hr matron lunchtime-supervisor",
  },
  {
    kind: "own-family",
    sure: 1,
    words:
      "husband hubby wife missus fella boyfriend girlfriend fiance fiancee son sons daughter daughters brother sister brothers sisters nephew nephews niece nieces grandson granddaughter grandsons granddaughters grandkids grandchildren uncle aunt auntie aunty cousin cousins stepson stepdaughter bro sis youngest eldest",
  },
];

/** After "my" these are the writer's own kin, after "the" or a name somebody else's. */
export const KIN: ReadonlySet<string> = new Set(
  "mum mam mummy dad daddy nan nana gran grandma grandad mother father family kids children boys girls lad lads boy girl baby twins two three toddler teenager".split(
    " ",
  ),
);
