/**
 * First names that are also words, places, days or teams. They count as names only where the sentence says so. Source:
 * the meeting of the ONS list with a list of common English words, and those found in lower case in public tweets;
 * read through by hand.
 */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  `willow summer ellis eden miles hudson india rio ebony river olive paris brooklyn honey liberty indie nova destiny kitty
  kit chase crystal isa vienna belle sapphire ocean harmony guy trinity cruz mali dakota honor prince buddy indiana dale
  precious rome winter princess miller rico storm ace israel atlas coral chad sol asia britney bear star divine fox brook
  august clay dev atlanta denver pierce mercy francisco blue monroe baby favour sage miracle campbell montana mac saint
  stewart praise said tiger june gray lake forest navy jersey heaven acer memphis kenya reef kingston genesis bay gage
  apollo emerald justice diamond scout zen cash dallas bow glory salem jewel london dayton can art rain italia sterling
  alpha jazz chi peace lexus cove sunday diesel wolf soul tea alaska jet ram islam cal halo red brooks boston hero victory
  ford grey thai blade desire era china alberta treasure berry charity leone delta maple karma arizona wing wisdom cuba
  san echo miami pepper hamilton ivory royal walker lyric queen ion oak comfort deep richmond wednesday haven venice gift
  lady link snow buzz channel truly moss monte mate newton porter geneva non ho love hayes job lucky dream texas bee
  promise lotus seven candy velvet rainbow man soma page unique banks bloom tuesday sheriff crew palmer fortune rand nevada
  royalty marvel cedar math baker rivers fin holy watson rebel sunshine lion major legend success dash harbour arrow
  delight bunny great will don may hope bright sky drew bill joy patience silver hiya eve lane carol penny king faith rose
  angel teddy foster autumn bliss grant isis mark april junior lord gypsy rocky sunny grace honour wisdom nana jan
  dawn daisy fae ray lilac roman wilder phoenix blaze diva gala ash heather ivy holly hazel violet poppy lily jasmine
  iris fern pearl amber ruby jade opal ginger rusty sonny chance skip rob pat frank jack norm gene dean earl duke baron
  bishop hunter archer mason carter cooper fisher gardener tanner taylor tyler piper harper sailor jordan austin orlando
  florence sydney chelsea victoria lincoln carlisle preston everton milan lourdes kerry clare devon ross skye iona kelly
  shannon sienna verity constance prudence temperance blessing noble handsome christian bo al le la de el ty un an non
  max mel bob jimmy dusty robin jay merlin phoenix raven birdie kestrel martin basil bonnie bobby mina merit melody viola
  lark wren sol ali ant stone rock cliff heath glen glenn dell vale north west reed wade
  nick jenny gill bud tad peg nan nanny mo jo lee sue ann dot ada cat kat mimi coco oz ra so ha hi aren era mae isle
  levi mini lotty sandy candy misty stormy windy bay rio kai ken tim ed les ben nat vi viv pip
  albany nancy nice angelica olympia ariel elsa disney jedi zelda luna leo aries gemini virgo libra minty cookie cherry
  peaches plum apple clementine juniper rosemary sage saffron tansy poppet maverick rocket cannon remington bentley
  mercedes porsche chanel dior armani harley davidson royce aston martyn baby lad boy man girl dad mum
  jolly merry bonny happy joyful pleasant`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Two- and three-letter names that open sentences as other words. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  "is an as at be do go he if in it me my no of on or so to up us we by am ok hi oh eh ah ha the and are was had has can not but you she him her his its our all any day via per yes sat set out off new".split(
    " ",
  ),
);
