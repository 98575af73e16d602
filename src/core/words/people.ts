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
  // Pupils: words that nobody uses for other people.
  { kind: "pupil", sure: 0.9, words: "pupil pupils schoolchild schoolchildren tutees tutee" },
  {
    kind: "pupil",
    sure: 0.7,
    words: "student students learner learners sixthformer sixthformers preschooler preschoolers",
  },
  // Words for children in general: the context decides.
  {
    kind: "pupil",
    sure: 0.35,
    words:
      "child children kid kids kiddo kiddos kiddies kiddie little littles littlies littlun littluns littleuns bairn bairns wean weans tot tots toddler toddlers bab babs chn teen teens teenager teenagers youngster youngsters infants tiddlers",
  },
  { kind: "pupil", sure: 0.25, words: "boy boys girl girls lad lads lass lasses lassie" },
  { kind: "parent", sure: 0.85, words: "parent parents carer carers pta ptfa" },
  {
    kind: "parent",
    sure: 0.35,
    words:
      "mum mums mam mams mummy mummies dad dads daddy daddies guardian guardians grandparent grandparents nan nans mother mothers father fathers family families",
  },
  {
    kind: "leader",
    sure: 0.9,
    words:
      "slt smt headteacher headteachers headmaster headmistress governor governors sendco senco dsl ddsl exec",
  },
  {
    kind: "leader",
    sure: 0.5,
    words: "ht dht aht hod hoy principal deputy leadership management academy trust ceo",
  },
  {
    kind: "colleague",
    sure: 0.8,
    words:
      "colleague colleagues workmate workmates coworker coworkers staffroom tas ta lsa lsas hlta hltas ect ects nqt nqts",
  },
  {
    kind: "colleague",
    sure: 0.5,
    words:
      "teacher teachers staff caretaker caretakers receptionist dinnerlady dinnerladies midday middays bursar technician technicians cook teaching-assistant",
  },
  {
    kind: "own-family",
    sure: 1,
    words:
      "husband hubby wife missus partner fella boyfriend girlfriend fiance fiancee son sons daughter daughters brother sister brothers sisters nephew nephews niece nieces grandson granddaughter grandsons granddaughters grandkids grandchildren grandad grandma gran nana nanna uncle aunt auntie cousin stepson stepdaughter bro sis",
  },
];
