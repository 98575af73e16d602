/** Surnames that are everyday words: in small letters they are those words. Source: our own reading of surnames.ts. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  `bird black brown bush cook day dear field fish fox good hand head hill hunt king lane law little long
  march may mill moon moore noble north page park price rich rose rush sharp short small snow south stone
  street strong sweet wall ward way west white wild wood wise young close drew fell found hall house last
  made man mind mood new old over own pass pull read ready reading right said salt scott see side story
  sun walker waters well went winter work worth has had was were came did can could should will would ate
  bit got gave cut hit put ran sat saw told took loud love low nice pretty proud quick sad safe self sick
  till top warm weeks wells wish yes yet brought begin best better bought blood bone boot bowl box boys
  call care case cash check church clear coat cold cole cool corner cotton cover craft cross crow dance
  dark deal death dog door down draw dream drink drive duck earth east english even ever fair farm fast
  fear fine fire flood flower foot forest french friend frost game gate gift girl glass glue gold grass
  green grey ground half ham hard hat hay heart heat heaven high hole home hope horn horse ice iron jolly
  keen key kind kiss kitchen knee knife knight lady lake lamb lamp land large late laugh leaf light lock
  look lord luck major mark mason meal milk miller money more most much music neat nest night nut orange
  organ paint paper part peace pen pepper pick pie pike pine pipe plant plate play plum pool pope post pot
  power print queen race rain rice ring river road rock roof room root round rule sailor sale sand school
  sea seal shade shaw sheep shell ship shop silver sleep smart smith smoke son song spear spring star
  steel step stock storm stout street style swan sword table tailor tall tea tear temple thing thorn tide
  time town tree trip true turner twin wait walk war wash waste watch wave weather week wheat wheel wilder
  wind window wine wing winner wolf wool word world year`.split(/\s+/),
);
