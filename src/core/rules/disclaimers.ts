/** "Views my own" in any of its wordings; on plain text. */
const DISCLAIMER =
  /\b(?:(?:all |these |any |the )?(?:views?|opinions?|thoughts|tweets|posts?|comments|words|ramblings|ideas|rants?)(?: (?:expressed|here|above|on here|in this post|posted|shared))?(?: are| is|,|:)?(?: entirely| purely| strictly| very much| all| just| solely| obviously)? (?:my|me|mine|our) ?(?:own)?\b|(?:views?|opinions?|tweets|posts?|comments) (?:are )?mine\b|own (?:views?|opinions?)|my (?:own )?(?:personal )?(?:views?|opinions?) (?:only|alone|and not|not)|personal (?:views?|opinions?|capacity|account|post|posting|page|musings?|blog)|(?:not|isnt|isn't|nor|never) (?:written |posted |posting |writing |speaking |said |a statement )?(?:on behalf of|speaking for|representing|the views? of|those of|that of|the opinions? of|my employer|my school)|do(?:es)? not (?:represent|reflect|speak for)|don'?t (?:represent|reflect|speak for)|nothing to do with (?:my (?:work|school|job|employer)|the school)|in no way (?:represent|reflect)s?|off duty opinions?|speaking (?:only )?(?:for myself|personally|as me)|just me (?:talking|speaking)|my own view|imo only|not the school'?s? (?:view|opinion)s?|not (?:my )?(?:the )?(?:school|employer|nursery|college|academy|trust)'?s (?:view|opinion)s?)/;

/** Whether the text says that it speaks for the person alone. */
export function hasDisclaimer(plain: string): boolean {
  return DISCLAIMER.test(plain);
}
