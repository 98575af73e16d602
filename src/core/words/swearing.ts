/**
 * Swearing in UK use. Strength follows Ofcom, "Attitudes to potentially offensive language" (2021): `mild` is what it
 * found acceptable before the watershed. Spellings added from LDNOOBW (CC-BY-4.0) and surge-ai/profanity (MIT).
 */
export interface SwearWord {
  readonly word: string;
  readonly strength: "mild" | "strong";
}

const strong =
  "fuck fucks fucked fucker fuckers fuckin fucking fuckwit fuckwits shit shits shite shitty shitting shitshow bullshit cunt cunts twat twats wank wanker wankers bollocks bastard bastards arsehole arseholes prick pricks dickhead dickheads bellend bellends motherfucker";

export const SWEARING: readonly SwearWord[] = strong.split(" ").map((word) => ({ word, strength: "strong" }));
