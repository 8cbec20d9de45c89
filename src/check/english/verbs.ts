/** English words by which a sentence is known: forms that are verbs wherever they stand, and forms that may be nouns. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs and nothing else, whatever stands around them. */
export const plainVerbs = words(`
  is are was were be been has have had do does did can could may might must shall should will would cannot
  became began bore bought broke brought built came chose did drew drove fell felt flew forgot found gave got grew heard held hid kept
  knew lay led left lost made meant met overtook paid ran rode rose said sank sat saw sent shook showed sold sought spent spoke stood struck
  swore taught thought threw told took understood went withdrew won wore wrote
  achieves adds admits appears adopts advises affects agrees aims allows answers applies approves argues arises asks assumes avoids
  becomes begins believes belongs brings builds calls carries causes chooses comes compares consists contains convenes coordinates covers
  creates debates decides declares defines deals delivers denies depends describes deserves determines develops dominates differs discusses divides does
  drafts draws drops earns elects emerges enables encourages ends endorses enforces enters establishes exists expects explains expresses extends
  fails falls faces feels fills finds finishes fits follows forbids forgets gathers gets gives goes governs grows guides handles happens helps
  hears holds ignores improves includes informs insists invites involves joins judges keeps knows lacks lasts leads learns leaves lets limits
  lists lies lives looks loses makes maintains manages matters means meets merges moves needs obliges occurs offers opens operates organises
  organizes overlaps oversees owes owns pays performs permits places plays points prepares prevents produces promises proposes protects proves
  provides puts raises reaches reads receives recognises recognizes recommends refers refuses rejects remains repeats replaces represents
  requires respects rests retells reviews rules runs says seeks seems sees sells sends separates serves sets settles shapes shares shows sits
  solves speaks splits stands starts stays stops succeeds suggests supports takes teaches tells tends thinks ties treats tries turns
  understands unites uses values waits wants warns welcomes wins wishes works writes
  become belong carry choose consist contain create decide depend describe differ elect exist explain extend fill find follow forget gather
  govern happen hold include invite involve join keep know learn lie live lose make manage meet need oversee prepare prevent produce propose
  prove provide put receive remain require say see seem send serve shape show speak stand stay tell tend understand unite want write
`);

/** Verbs behind a noun in the plural or a pronoun; elsewhere they may be nouns or adjectives. */
export const pluralVerbs = words(`
  act add address answer ask build call change come count cover cut deal debate draft draw drop end face fall fit form give go group grow
  guide have help hit join judge lack last lay lead leave let limit list look map mark mean measure move name offer open order own pay place
  plan play point question raise reach read report rest return review rule run seek set settle share sit slip split start stop support take
  talk tie touch trace treat try turn use value vote wait work shut cost spread
`);

/** Nouns as well, so that what follows must tell: an article, a preposition, a pronoun. */
export const nounsToo = words(`
  acts addresses aims answers calls causes compares copies counts covers debates divides drafts drops ends faces falls fits guides holds joins
  judges limits lists lives looks matters means moves needs offers opens places plays points promises ranges reads respects rests reviews
  rules runs set sets shapes shares shows slips splits stands starts stays stops supports ties treats tries turns uses values waits works wishes
`);

/** Verbs in a clause that has gone on for some words, whatever the last of them. */
export const lateVerbs = words('form frame run set settle speak work');

/** What a verb in -ed cannot follow: there it says what kind of thing is meant. */
export const beforeNouns = words(`
  a an the this that these those its their his her our your my no some any each every all both few many most more several other another
  one two three four five six seven eight nine ten eleven twelve thirteen and or newly well jointly badly widely very least
  about across after against among as at before behind between beyond by during for from in inside into like of on outside over per since than
  through to toward towards under until upon via with within without
`);

/** What follows a verb and seldom a noun. */
export const objects = words(`
  a an the this that these those its their our no nobody nothing none each every all both many most more several another one two three four five
  six seven eight nine ten eleven twelve thirteen what who how where when whether why it them us itself themselves
`);

/** What follows a verb more often than a noun in the plural, besides. */
export const turns = words(
  'up out into back on by until for from in between to like away over with again still never twice',
);

/** In -ed, and no past tense. */
export const notPast = words(
  'hundred need seed speed indeed embed unfinished related based naked sacred wicked',
);
