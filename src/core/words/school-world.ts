/**
 * Words of school life, as staff use them. `WORK`: hardly anyone but staff writes them. `SCHOOL`: everyone who has to do
 * with a school does, parents and papers too. Source: our own list, from the labelled drafts in training/drafts.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export const WORK_WORDS = words(
  `staffroom slt smt ppa inset cpd cpoms tas ta hlta lsa ect ects nqt nqts pgce qts senco sendco dsl ehcp ehcps ehc camhs iep
  photocopier laminator laminating lanyard marking marked planning lesson lessons observation observed learningwalk bookscrutiny
  register seatingplan detention detentions isolation duty briefing directed cover supply caretaker siteteam phonics continuous provision
  eyfs ks1 ks2 ks3 ks4 ks5 sats gcse mocks moderation timetable tutor tutees intervention differentiated ofsted deputy governors
  headteacher line-manager appraisal capability redundancy tlr ups3 mps6 union nasuwt neu unison displays classroom classrooms teaching
  teach taught teaches worksheet worksheets whiteboard prit gluesticks gluestick reports datadrop tracker safeguarding disclosure`,
);

export const SCHOOL_WORDS = words(
  `school schools nursery preschool reception primary secondary academy college sixthform class classes pupil pupils student
  students child children kids kid parents mums dads teacher teachers staff head headteacher headship governor playground playtime
  breaktime lunchtime assembly corridor corridors canteen homework uniform blazer pe maths english science phonics spelling spellings
  reading trip residential nativity panto sportsday prom leavers term half-term september register gate playgroup hatch dinners
  y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr year years form set sets ks1 ks2 gcse gcses sats exam exams mocks results carpet
  office ofsted inset ppa slt desk fair fete raffle pta open-evening parents-evening prefect tutor job post role interview started starting
  teaching teach taught colleagues team trust lesson lessons assemblies classroom week day today years work working worked`,
);
