/**
 * How classes and groups are called in UK schools, EYFS to S6. Source: our own list; year groups of England, Wales
 * (Y1-Y13), Scotland (P1-P7, S1-S6) and Northern Ireland.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Things classes and tables are named after: "Willow class", "red table", "Acorns". */
export const CLASS_NAMES = words(
  `willow oak oaks maple beech birch ash elm elder holly cedar hazel chestnut rowan sycamore pine poplar acorn acorns conker conkers
  hedgehog hedgehogs squirrel squirrels badger badgers owl owls otter otters fox foxes rabbit rabbits robin robins ladybird ladybirds
  butterfly butterflies caterpillar caterpillars bumblebee bumblebees bee bees duckling ducklings penguin penguins dolphin dolphins
  seahorse seahorses starfish turtle turtles tiger tigers lion lions panda pandas koala koalas giraffe giraffes elephant elephants
  zebra zebras kingfisher kingfishers puffin puffins swallow swallows wren wrens eagle eagles falcon falcons kestrel kestrels
  red blue green yellow orange purple pink gold silver rainbow rainbows sunshine sunflower sunflowers daisy daisies poppy poppies
  bluebell bluebells buttercup buttercups bubble bubbles star stars moon sun ocean river meadow orchard bramble brambles
  saplings seedlings sprouts tadpoles minnows cygnets fledglings explorers chatterboxes triangle triangles circle circles square squares
  hexagons pentagons nurture base resource rainforest panthers leopards jaguars dragonfly dragonflies toddler toddlers baby babies
  preschool nursery reception puppies kittens cubs joeys`,
);

/** What follows such a name. */
export const CLASS_NOUNS = words("class room table group set base gang crew team bubble house form");

/** Fond or weary names for one's own class, after "my", "our", "these" or "this". */
export const MY_ONES = words(
  `lot class form set sets group groups room ones cherubs monkeys monsters darlings angels gremlins superstars stars babies rabble tribe
  crew gang kiddies bunch sausages treasures terrors lovelies poppets horrors goblins shower leavers prefects tutees finalists
  learners artists scientists actors musicians readers writers boys girls babs littles littlies people lads lasses mob squad
  chickens ducklings munchkins legends choristers choir team cohort`,
);

/** Ranks of sets: "bottom set". */
export const SET_RANK = words("bottom top lower middle low higher upper foundation");

/** What a group is for: "phonics group". */
export const GROUP_OF = words(
  "intervention phonics nurture tutor form key reading maths english guided afternoon morning resit gcse btec sen catch-up booster registration coursework alevel a-level support dofe",
);

/** Whose they are. */
export const OWNERS = words("my our these this your those their his her whole half all the");

/** Before a bare label these make it a class: "in 9C", "for y4", "with set 4". */
export const LEADS = words(
  "in with for to from my our of teach teaching had have got cover covering the all and love dear form class another at today's",
);
