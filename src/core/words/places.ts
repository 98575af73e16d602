/**
 * Words that turn a name into something that is not the author's school: "Oakfield Road", "the Riverside Stadium".
 * Source: our own list from UK place and venue names.
 */
const words = (list: string) => new Set(list.split(/\s+/));

/** After the name. */
export const PLACE_AFTER: ReadonlySet<string> = words(
  `road rd street st lane ln avenue ave close drive crescent terrace court way walk row grove gardens garden mews hill rise view
  park arms inn tavern pub bar brewery hotel spa cafe café tearoom tearooms restaurant bistro chippy takeaway bakery
  hospital hospice surgery medical clinic dental dentist dentists vets vet pharmacy chemist ward care nursing home house
  centre center retail estate market stadium ground fc afc rfc cc united rovers town city rangers athletic wanderers albion
  cricket rugby football golf bowls church chapel parish cathedral abbey churchyard crematorium cemetery station bridge mall
  caravan campsite farm barn museum theatre cinema gym leisure pool festival railway marina nursery's barbers salon motors
  garage tyres carpets windows plumbing homes properties lettings solicitors brass band choir boathouse wharf quay lodge hall
  allotments allotment apartments cottages cottage groomers common lighthouse depot bus netball hockey swimming rowing sailing weir high kennels co-op coop tesco asda aldi lidl`,
);

/** Before the name. */
export const PLACE_BEFORE: ReadonlySet<string> = words("hospital pub hotel church ward vicar parish fc up");

/** Anywhere near: the draft is about that place, not about the school. */
export const PLACE_TOPICS: readonly { readonly about: string; readonly words: ReadonlySet<string> }[] = [
  {
    about: "hospital",
    words: words(
      "hospital midwives labour nursing paddington hip ward nurse nurses a&e trolley consultant scan scans surgery outpatients appointment midwife maternity mri xray x-ray physio op discharged icu doctors paramedic paramedics ambulance clinic chemo bloods radiographer anaesthetist",
    ),
  },
  {
    about: "pub",
    words: words(
      "pint pints pub beer ale landlord karaoke quiz carvery roast darts pool bar gin wine menu scampi ales cask",
    ),
  },
  {
    about: "football",
    words: words(
      "bouncing utb coyr saintsfc pitch swamp clubhouse subs pavilion mins second-half refund match season goal goals boro smoggies stadium kick-off kickoff keeper striker penalty fixture away ref derby league terraces season-ticket fulltime halftime anthem scrum try fullback offside nil wicket wickets innings bowled",
    ),
  },
  {
    about: "church",
    words: words(
      "service parish flower rota peal ringing tower hymn vicar mass evensong sermon bells parish steeple font christening married banns funeral wedding organist congregation pews rector curate bellringers eucharist",
    ),
  },
  { about: "baby", words: words("formula tub tubs milk bottles weaning cow&gate aptamil") },
  {
    about: "outing",
    words: words(
      "ferry pasties scilly ice gritted path lethal weir sold morgue kennels tabby scones retail car-park carpark bungalow semi-detached estate agent mortgage roundabout bypass roadworks potholes plants compost geraniums trolley shopping parade planning bedroom bedrooms housing flats stroll picnic walkies ducks swans viaduct trail allotment allotments",
    ),
  },
];

/** Words that name a kind of school: what is left of a school's name without them is its core. */
export const SCHOOL_GENERIC: ReadonlySet<string> = words(
  "the primary school academy college community nursery preschool infant infants junior juniors high secondary grammar upper middle first sixth form of c e ce cofe rc r catholic church england voluntary aided controlled va vc trust and federation special free comprehensive comp girls boys childrens children centre pre uni technology sports arts science specialist",
);
