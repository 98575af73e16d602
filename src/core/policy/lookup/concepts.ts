import type { Concern } from "../../concern.ts";
import type { Topic } from "../policy.ts";

/**
 * What people ask about, with the words British school staff and policies use for it. A question and a clause meet
 * where they share a concept though not a word. Several words in one entry are a phrase. An entry that starts with
 * "?" counts in questions only: "follow" asks about friends, but a clause that says "follow the procedure" does not
 * speak of them. `weight` is how much sharing it says (1 where left out): "children" says little, "disclaimer" much.
 */
export interface Concept {
  readonly words: string;
  readonly weight?: number;
  /** What somebody does with a thing or a person: beside a concept of whom or what, that one is the subject. */
  readonly act?: boolean;
  /** A clause that speaks of one of these has the concept too, if not in so many words. */
  readonly concerns?: readonly Concern[];
  readonly topics?: readonly Topic[];
}

export const CONCEPTS: Readonly<Record<string, Concept>> = {
  photo: {
    words:
      "?class photo, ?class photos, ?class picture, ?class pictures, photo, photos, photograph, photographs, photographing, photographed, pic, pics, picture, pictures, pictured, image, images, selfie, snaps, snapshot, video, videos, film, filming, filmed, footage, recording, recordings, reel, livestream, live stream",
    concerns: ["media-attached"],
    topics: ["photos"],
  },
  camera: { words: "camera, cameras, ipad, own phone, personal phone, recorder, recorders" },
  pupil: {
    words:
      "?class photo, ?class photos, ?class picture, ?class pictures, pupil, pupils, student, students, kid, kids, child, children, youngster, learner, class, my form, tutor group, year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8, year 9, year 10, year 11, y4, y5, y6, reception, teenager, teen, sixth former, boy, girl, lad",
    weight: 0.7,
    concerns: ["pupil-mentioned", "pupil-identified", "pupil-contact"],
    topics: ["pupils"],
  },
  "former pupil": {
    words:
      "ex pupil, ex pupils, ex student, former pupil, former pupils, former student, former students, old pupil, old pupils, old student, old students, past pupil, past pupils, prior pupil, previous pupil, used to teach, left school, leavers, alumni, was a pupil, current or former, current and former, taught last year",
    weight: 1.4,
  },
  parent: {
    words:
      "parent, parents, parental, carer, carers, guardian, mum, mums, mummy, mom, dad, dads, mam, mother, father, families, pta",
    concerns: ["parent-mentioned"],
    topics: ["parents"],
  },
  colleague: {
    words:
      "colleague, colleagues, coworker, co worker, workmate, workmates, teammate, other staff, another member of staff, member of staff, another teacher, other teachers, ?teaching assistant, ?ta, ?lsa, ?hlta, ?employee, another employee, other employees, ?someone i work with, ?people i work with, about staff",
    concerns: ["colleague-mentioned"],
    topics: ["colleagues"],
  },
  head: {
    words:
      "head, heads, headteacher, headteachers, head teacher, principal, boss, manager, managers, management, slt, smt, leadership, senior leader, senior leaders, deputy, line manager, senior member of staff",
    weight: 0.5,
  },
  governor: { words: "governor, governors, governing body, trustee, trustees" },
  volunteer: { words: "volunteer, volunteers, voluntary, helper, helpers, parent helper" },
  friend: {
    act: true,
    words:
      "friend, friends, friendship, friended, befriend, befriended, unfriend, ?follow, follower, follow or engage, follow pupils, follow students, follow parents, subscriber, ?add, ?added, add as, adding pupils, accept, accepting, ?request, friend request, friend requests, connect, connections, link on, linking with, ?link up, ?mate, ?mates",
    concerns: ["pupil-contact"],
    topics: ["friends"],
  },
  contact: {
    act: true,
    words:
      "contact, contacts, contacted, contacting, message, messages, messaged, messaging, dm, dms, ?text, ?texting, ?texted, ?whatsapp, ?whats app, ?chat, ?chatting, ?talk to, interact, interacting, follow or engage, communicate with, communicating with, communication with, ?inbox, ?sent me, ?sends me, ?contacts me, get in touch, gets in touch, received from, ?email, ?emailing",
    weight: 0.9,
    concerns: ["pupil-contact"],
  },
  relative: {
    words:
      "relative, relatives, related, relation, son, daughter, nephew, niece, cousin, brother, sister, grandchild, own child, own children, my kids, godchild, stepson, stepdaughter",
    weight: 1.4,
  },
  "social circle": {
    words:
      "know socially, ?mums socially, ?parents socially, ?socially, social circle, social contact, social contacts, friend outside, ?best friend, ?best mate, ?my mate, ?old friend, old friendship, pre existing friendship, people they also know, ?neighbour, ?neighbours, ?family friend, ?friends with a parent, ?know the family, ?knew before, ?i knew, ?already knew, ?already know, ?already friends",
  },
  press: {
    words:
      "press, journalist, journalists, reporter, reporters, newspaper, newspapers, local paper, local news, interview, interviewed, tv, radio, ?bbc, media enquiry, media policy, the media, news story, daily mail",
    weight: 1.5,
    concerns: ["media-contact"],
    topics: ["press"],
  },
  mention: {
    act: true,
    words:
      "mention, mentions, mentioning, discussion, discussions, refer, refers, referring, reference, discuss, discussing, discusses, talk about, talking about, tweet about, tweeting about, post about, posting about, say about, say something, write about, writing about, information about, put any information, comment on, commenting about",
    weight: 0.9,
  },
  complain: {
    words:
      "complain, complains, complaining, complaint, complaints, complaints procedure, grievance procedure",
  },
  "run down": {
    words:
      "moan, moans, moaning, whinge, whingeing, rant, ranting, vent, venting, grumble, grumbling, gripe, criticise, criticising, criticism, criticize, slag off, slagging off, slagging us, slag, slagging, slate, slating, bad mouth, bad mouthing, badmouth, grievance, grievances, disagree, argue, arguing, argument, disparaging, ill considered, let off steam, ?have a go, ?having a go, ?fed up, ?bad day, ?bitch, ?bitching, ?complain about, ?complaining about",
    concerns: ["grievance", "derogatory"],
  },
  rude: {
    words:
      "rude, insult, insults, insulting, nasty, horrible, derogatory, offensive, offend, swear, swearing, profanity, bad language, obscene, foul, unkind, ?mean, mocking, mock, ridicule, make fun, made fun, call names, ?parent names, ?people names, bad comment, bad comments, nasty comment, ?slagging us, ?slagging off, ?slag off, unsuitable comments, offensive comments, slagging off, joke, jokes",
    concerns: ["derogatory", "profanity"],
  },
  abuse: {
    words:
      "?get abuse, ?getting abuse, ?abuse from, abuse, abusive, abusing, bully, bullied, bullying, cyberbullying, harass, harassed, harassment, harassing, troll, trolls, trolled, trolling, threat, threats, threaten, threatened, threatening, malicious, attack, attacked, victim, picked on, target, intimidate, hounded",
    concerns: ["threatening"],
  },
  victim: {
    words:
      "?get abuse, ?getting abuse, ?abuse from, ?bad comment, ?bad comments, ?nasty comment, ?nasty comments, ?rude comment, ?rude comments, ?bad review, ?bad reviews, being abused, subject of abuse, subject to abuse, abuse by, abusing you, being bullied, ?bullied, cyberbullying happens, cyberbullying does, ?trolled, ?harassed, ?threatened, ?attacked, target of, find yourself the target, targeted, victim, ?about me, unsuitable about you, references to you, ?against me, keep records of the abuse, deal with offensive, ?horrible texts, ?horrible messages, ?nasty texts, ?nasty messages, ?abusive texts, ?abusive messages, ?threatening messages, ?from an angry parent",
    weight: 1.2,
  },
  defame: {
    words:
      "defame, defamatory, defamation, libel, libellous, slander, lie, lies, lying, rumour, rumours, untrue, not true, false, falsely, accuse, accuses, accused, accusation, accusations, allegation, allegations, alleging, ?claim, ?claims, ?fake claim, ?false claim, ?made up, truthful, true, mislead, misleading, fake news",
    weight: 1.2,
    concerns: ["allegation"],
  },
  confidential: {
    words:
      "confidential, confidentiality, confidence, secret, secrets, gossip, gossiping, sensitive, leak, leaking, leaked, disclose, disclosing, inside information, safeguarding information, private information, private matter, ?special needs, ?sen, ?send, ?ehcp, ?medical, ?diagnosis, ?social services, ?cpoms, family's business, individual matters",
    weight: 1.1,
    concerns: ["confidential"],
  },
  privacy: {
    words:
      "privacy, privacy setting, privacy settings, settings, private, lock down, locked down, ?who can see, know who can see, ?visible",
    weight: 0.8,
  },
  public: {
    words:
      "facebook private, is it private, really private, truly private, nothing is private, not stay private, truly private, made in public, public domain, seen by anyone, not stay private, ?who can see, ?see my, ?delete it later, ?stay online, permanent, take back",
  },
  "personal details": {
    words:
      "phone number, mobile number, my number, home number, telephone number, address, addresses, home address, where i live, date of birth, personal details, personal information, email address, e mail address, identity theft, mobile phone numbers",
    concerns: ["personal-data"],
    weight: 1.1,
  },
  logo: {
    words:
      "logo, logos, badge, crest, branding, brand, letterhead, uniform, school's name, school name, our name",
    weight: 1.4,
  },
  phone: {
    words: "phone, phones, mobile, mobiles, smartphone, iphone, handset, smartwatch, mobile phone",
    weight: 1.1,
  },
  "work time": {
    words:
      "at work, work time, working time, working hours, work hours, school hours, lunch, lunchtime, ?break, ?breaktime, lunch breaks, ?in lessons, own time, during work, during the day, ?ppa, ?in class, ?in the classroom, ?during lessons, contact time, when teaching, while teaching, in the working day, during the working day, private social media sites, at their desk, ?lunch hour, ?dinner time, ?dinner hour, ?tea break, ?break time",
  },
  excess: {
    words: "too much, so much, excessive, all day, constantly, all the time, time wasting, running all",
  },
  monitor: {
    words:
      "monitor, monitored, monitoring, ?being watched, ?watch me, ?watch what, ?am i watched, ?spy, ?spying, ?track, ?tracked, ?see what i, ?read what, ?look at what, ?can the school see, ?can they see, records all, recorded and, logs, ?log, ?read my, ?wifi, internet traffic, surveillance, ?googling, ?google",
  },
  discipline: {
    words:
      "sack, sacked, fired, dismiss, dismissed, dismissal, discipline, disciplined, disciplinary, suspend, suspended, trouble, punish, punished, punishment, consequences, what happens if, break this policy, break the policy, breaks the rules, breaking the rules, lose my job, lose their job, breach, breaches, break the rules, break the policy, broke, warning, formal action, legal action, sanction, gross misconduct, misuse of, suspected misuse",
  },
  time: {
    words:
      "?how fast, ?how quick, ?how quickly, ?how long, ?how soon, ?fast, ?quickly, ?time limit, within 24, within 48, hours, ?hour, ?deadline, ?turnaround, ?days, months, next working day, ?straight away",
    weight: 1,
  },
  reply: {
    act: true,
    words:
      "reply, replies, replying, respond, responds, responding, response, responses, answer, answers, answered, answering, get back to",
    weight: 0.9,
  },
  account: {
    words:
      "school account, school accounts, school's account, our account, official account, school page, our page, the page, school facebook, school twitter, school instagram, official page, class page, class account, account, accounts, forum, channel",
    weight: 0.7,
    topics: ["school-accounts"],
  },
  create: {
    act: true,
    words:
      "set up, setting up, create, creates, created, creating, creation, ?start a, ?open a, ?new page, ?make a page, new account, new accounts, new social media, ?launch, business case",
  },
  approve: {
    words:
      "approve, approves, approved, approval, approving, permission, permissions, sign off, signs off, signed off, authorise, authorised, written permission, consent, consents, go ahead, get agreement, agreed",
    weight: 0.9,
  },
  disclaimer: {
    words:
      "disclaimer, disclaimers, views my own, views are my own, my own views, own views, opinions are my own, personal views, personal opinion, my opinion, behalf, speak for the school, speaking for the school, not the school's view, all views, ?opinions are mine, ?views are mine, ?opinion is mine, ?my views, ?my opinions, ?own opinions",
    weight: 1.4,
    concerns: ["disclaimer-missing", "speaks-for-school"],
    topics: ["disclaimer"],
  },
  employer: {
    words:
      "where i work, work for, works for, working for, workplace, employer, my job, occupation, my school, my employer, my bio, bio, profile, profiles, name the school, naming the school, name my school, say i work, say where, identify themselves, put my school, links itself with the school, my work, work matters, about work",
    concerns: ["school-named", "school-implied"],
    weight: 0.9,
  },
  share: {
    act: true,
    words:
      "share, shares, shared, sharing, repost, reposting, reposted, retweet, retweeting, reshare, upload, uploads, uploading, ?forward, ?forwarding, link to, ?links",
    weight: 0.7,
  },
  "data law": {
    words:
      "gdpr, data protection, data protection act, dpa, personal data, subject access, freedom of information, ?ico, ?data breach",
    weight: 1.2,
  },
  delivery: {
    words: "deliver, delivered, delivery, parcel, parcels, ?amazon, goods, ?order, ?ordering, ?ordered",
    weight: 1.2,
  },
  copyright: {
    words:
      "copyright, copyrighted, someone else's, somebody else's, someone elses, somebody elses, other people's, pirated, pirate, licence, license, licensed, unlicensed, copying from, ?copying, ?copy, ?copied, copying text, plagiarise, download, downloads, downloading, downloaded, worksheet, worksheets, resources, textbook, youtube clip, clip, clips, song, songs, music, did not start with you, author, ?found on google, ?from google, ?off google, ?google images, ?found online, ?off the internet, ?from the internet",
    weight: 1.3,
    concerns: ["copyright"],
    topics: ["copyright"],
  },
  sell: {
    words:
      "sell, selling, sells, sale, my business, own business, personal business, ?business, trade, trading, advertise, advertising, advert, promote, promoting, money, earn, personal gain, side hustle, tutoring, avon, tupperware, fundraiser, shopping, buy, buying, payments",
    concerns: ["personal-gain"],
  },
  politics: {
    words:
      "politic, politics, political, politician, election, vote, voting, brexit, tory, tories, labour, government, ?strike, ?protest, ?immigration, ?immigrants, ?refugees, ?mp, ?council election, ?current affairs",
    weight: 1.4,
  },
  hate: {
    words:
      "racist, racism, race, sexist, sexism, homophobic, homophobia, transphobic, islamophobic, antisemitic, discriminate, discriminatory, discrimination, hate, hatred, intolerance, prejudice, religion, disability, gender, equality, equalities",
    concerns: ["discriminatory"],
    weight: 1.2,
  },
  extremism: {
    words:
      "extremism, extremist, radicalise, radicalisation, radicalised, terrorism, terrorist, prevent duty, far right",
    concerns: ["extremism"],
    weight: 1.5,
  },
  report: {
    act: true,
    words:
      "report, reports, reported, reporting, tell, tells, telling, told, inform, informed, flag, raise, let know, who do i, go to, escalate, speak to, alert",
    weight: 0.9,
  },
  incident: {
    words:
      "incident, incidents, incident form, record form, online incident, log it, log an, write up, evidence, screenshot, screenshots, screen shot, screen shots, screen prints, keep records, proof",
  },
  remove: {
    act: true,
    words:
      "delete, deletes, deleted, deleting, remove, removes, removed, removing, take down, taken down, take it down, block, blocks, blocking, blocked, get rid, clean up",
  },
  reputation: {
    words:
      "reputation, disrepute, good name, look bad, bad light, show us up, embarrass, embarrassing, embarrassed, damage, harm, image you present",
    concerns: ["grievance"],
    weight: 0.9,
  },
  password: {
    words: "password, passwords, login, logins, log in, log ins, passcode, pin",
    weight: 1.4,
  },
  laptop: {
    words: "laptop, laptops, chromebook, computer, computers, ?pc, equipment, machine, ?kit, ?device",
    weight: 0.6,
  },
  household: {
    words:
      "?family, ?husband, ?wife, ?partner, ?spouse, ?my kids use, ?anyone else use, family does not use, family members, other than the authorised, nobody but the person, any person other",
  },
  "lost kit": {
    words:
      "?lost, ?lose, loss or damage, loss damage, stolen, theft, ?damaged, ?broken, ?smashed, vehicle, ?car, ?left it",
    weight: 1.3,
  },
  storage: {
    words:
      "usb, memory stick, memory sticks, stick, pen drive, portable, encrypt, encrypted, encryption, cloud, dropbox, store, stored, storing, save, saved, transfer, transferred",
  },
  software: { words: "software, ?app, ?apps, ?program, programs, install, installing" },
  network: {
    words:
      "school network, school's network, ?network, ?wifi, ?plug, ?plugging, attached to, own device, own equipment, byod, personally owned, ?own laptop, ?usb",
  },
  leaving: {
    words:
      "?leave, leaves it, leaves the, member of staff leaves, ?leaving, ?left the, have left the, after they have left, even after, leaver, ?quit, ?resign, ?resigned, ?retire, ?retired, ?no longer work, ?moved on, contract ends, contract at the school ends, handed over, ?handover",
    weight: 1.1,
  },
  anonymous: {
    words:
      "anonymous, anonymously, fake, fake account, fake name, false name, alias, pseudonym, pen name, real name, who they are, who you are, who is posting, hide who",
    weight: 1.3,
  },
  training: { words: "train, training, trained, course, inset, cpd, briefing", weight: 1.1 },
  "new staff": {
    words:
      "nqt, nqts, ect, ects, trainee, student teacher, new teacher, new teachers, new staff, newly qualified, just started, induction, start at the school, join the school, joining",
    weight: 1.4,
  },
  tag: { act: true, words: "tag, tags, tagged, tagging", weight: 1.4 },
  email: { words: "email, emails, e mail, e mails, emailing", weight: 1 },
  "school email": {
    words:
      "school email, school e mail, work email, work e mail, school address, official school account, ?which email, ?what email",
    weight: 1.2,
  },
  trip: { words: "trip, trips, visit, visits, residential, excursion", weight: 1.2 },
  safeguarding: {
    words:
      "safeguarding, safeguard, child protection, dsl, designated, disclosure, disclose something, disclosed, worried about, concern, concerned, safety, at risk, told me something, confided",
  },
  event: {
    words:
      "event, events, nativity, sports day, assembly, school play, concert, fete, fair, prom, performance, school activity, school activities",
  },
  mistake: {
    words:
      "mistake, mistakes, by accident, by mistake, accident, accidentally, accidental, happen to, oops, regret, put it right, something wrong, wrong thing, correct it, fix",
  },
  "age limit": {
    words:
      "age, ages, age limit, age limits, age restriction, under 13, under 13s, under 16, 13, too young, underage, under age, old enough, ?year old, ?years old",
    weight: 1.3,
  },
  adult: { words: "18, under 18, over 18, 19, 20, 21, grown up, adult", weight: 1.2 },
  weekend: {
    words:
      "weekend, weekends, holiday, holidays, half term, evenings, evening, out of hours, ?at night, sunday, saturday",
    weight: 1.2,
  },
  tone: {
    words: "tone, ?wording, ?style, ?friendly, ?professional, ?how we write, ?sound",
    weight: 0.9,
  },
  scope: {
    words:
      "?who is this policy for, ?who is it for, ?follow this, ?follow the policy, ?have to follow, ?apply, ?applies, applies to, ?cover, covers, ?covered, ?count, ?counts, outside this policy, outside the scope, come under this policy",
  },
  meaning: {
    words:
      "?what is, ?what counts, ?what does, definition, defined, is called, ?meaning, means any, here means, here mean",
    weight: 0.9,
  },
  wikipedia: { words: "wikipedia, wiki, encyclopaedia, encyclopaedias", weight: 1.4 },
  blog: {
    words: "blog, blogs, blogging, microblog, vlog, podcast, website of my own",
    weight: 1.2,
  },
  linkedin: {
    words: "linkedin, professional profile, cv, networking site professionally, used professionally",
    weight: 1.3,
  },
  indecent: {
    words:
      "indecent, ?watching porn, porn, pornography, sexual, sexually, explicit, obscene, nude, nudes, adult sites, bad website, bad site, unacceptable content, unacceptable material, inappropriate site, dodgy, compromising",
  },
  consentless: {
    words:
      "not allowed in, does not want, doesnt want, don't want, refuse, refused, objects, ?opt out, ?opted out, ?says no, ?said no, asks not to, not to be filmed, their wish, not on any list, may not be published, no permission",
  },
  unnamed: {
    words:
      "?without a name, ?without names, ?without naming, ?no names, ?not naming, ?anonymised, ?anonymous story, names left out, even when anonymised, anonymised",
    weight: 1.3,
  },
  named: {
    words:
      "name a child, names with, first names, full names, put names, must not name, naming a child, captions",
  },
  screen: {
    words:
      "screen, screens, screened, moderate, moderated, moderator, vet, before the public, approved first, pre approve, wait for approval, approving first",
  },
  check: {
    words:
      "?check the page, ?check it, ?check our, checked regularly, monitored regularly, ?how often, ?look at the page, kept up",
  },
  roles: {
    words:
      "?who runs, ?who manages, ?who looks after, ?who is responsible, ?who investigates, ?in charge, ?to run, ?run a, ?run the, will run the account, runs the trust's, looking into, look into, investigate, lead role, take the lead",
  },
  people: {
    words:
      "?what people say, what others say, ?said about us, ?mention us, ?reviews, public posts about, postings about the school",
  },
  review: { words: "review, reviewed, updated, out of date, how old, up to date" },
  buildings: { words: "?building, premises, ?classroom, ?playground, security, ?site" },
  posture: {
    words:
      "?back pain, ?back ache, ?backache, back so, supports your back, neck, chair, posture, eyes, eyestrain, health and safety, ?desk",
  },
  child: {
    words:
      "own child, not their own, other people's children, someone else's child, someone elses child, other children",
    weight: 1.2,
  },
};
