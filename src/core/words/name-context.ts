/** Words around a name that say whose it is, or that it is none. Source: our own list, from the labelled drafts. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** After a name these make a place, a firm, a team or a thing of it. */
export const NOT_A_PERSON_AFTER = words(
  `road rd street st lane avenue ave close drive park hospital school primary academy college church centre center arms inn pub
  fc united city town rovers airport station bridge beach island islands bay hotel house hall palace stadium arena square hill
  university uni council county police trust foundation hospice cup league view gardens terrace crescent grove mews rise row day days awards award show tour museum theatre books
  press club bar cafe kitchen foods cake cakes biscuits bread tea coffee beer rose roses bush tree trees gap oven effect
  times post chronicle echo gazette herald news mail mirror telegraph guardian express star advertiser courant journal sentinel
  method theory model report review act bill law formula principle potter`,
);

/** Before a name: a place or a thing. */
export const NOT_A_PERSON_BEFORE = words("st saint lake mount port fort camp visit visiting near via");

export const TITLES = words(
  "mr mrs ms miss mx dr doctor prof professor rev reverend sir madame mme mlle señor fr father canon",
);

/** "little Rosie", "poor Archie": how staff speak of a child. */
export const CHILD_BEFORE = words(
  "little poor wee brave lil litte bless dear darling sweet tiny young baby lickle lad girl boy kid child twins twin pupil",
);

/** "Kian's mum", "Ella's reading book": what children in school have. */
export const CHILD_HAS = words(
  `mum mums mam mummy dad dads daddy nan nana grandma grandad parents parent carer carers sister brother family book books bag coat
  tray peg lunch lunchbox handwriting reading spelling homework ehcp plan iep assessment results grades sats gcses kit trousers shoes
  shoe jumper cardigan glasses seat chair table desk drawing picture tooth behaviour attendance social worker class teacher teddy
  mother father granda auntie coursework homeworks mock mocks inhaler insulin epipen detention detentions exclusion suspension ban locker statement
  needs support writing painting essay blazer hoodie phonics nursery foster`,
);

/** Grown-ups by their place: "Sue in the office", "Pete the caretaker". */
export const ADULT_PLACES = words(
  `office reception kitchen site hr finance admin payroll caretaker cook receptionist bursar ta cleaner cleaners technician mentor
  governor governors slt head deputy senco teacher staffroom staff team colleague retirement retiring retire leaving photocopier
  notice resigned dbs appraised managed gaffer boss champions mortgage
  pub wine gin beer prosecco husband wife wedding married hen stag pension maternity mortgage driving drove divorce appraisal`,
);

/** The writer's own people and pets: a name beside these is nobody's pupil. */
export const OWN_PEOPLE = words(
  `husband hubby wife missus fella boyfriend girlfriend fiance fiancee son sons daughter daughters brother brothers sister sisters
  nephew nephews niece nieces grandson granddaughter grandsons granddaughters grandkids grandchildren grandbaby uncle aunt aunty auntie cousin
  cousins stepson stepdaughter bro sis mate mates dog dogs puppy pup cat cats kitten rabbit hamster horse pony tortoise guinea bridesmaid
  godson goddaughter neighbour neighbours neighbour's cockapoo labrador spaniel greyhound whippet lurcher budgie goat goats hens chickens vet`,
);

/** Public people speak on these. */
export const PUBLIC_TOPICS = words(
  `mp prime minister president chancellor telly tv film movie album song single tour gig band series episode season netflix bbc itv
  strictly corrie eastenders bake off podcast radio novel author poem poet actor actress singer drummer striker goal goals keeper
  match wimbledon olympics world cup premier league boxing rip biography interview election vote minister secretary king queen duke
  prince princess pope quote shakespeare dickens dahl blur oasis`,
);

/** Capitalised words that are no names at all: days, months, feasts, brands of a school's day. */
export const CAPITAL_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas valentine valentines easter eid diwali halloween bonfire english maths science history geography french spanish german latin
  welsh art music drama pe re ict pshe rs dt tuesday's i i'm i've i'd i'll god jesus christ ofsted facebook instagram twitter tesco asda aldi
  lidl costa greggs sainsburys boots uk england wales scotland ireland britain london`,
);
