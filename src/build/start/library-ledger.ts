/** The first files of a library's ledger: one source, and one fact that rests on it. */

export function firstSources(date: string): string {
  return `# yaml-language-server: $schema=../schema/sources.json
# Where things are known from; the handbook prints it as its bibliography.
sources:
  - source: our-notes
    # report, resolution, letter, webpage, speech, article, dataset or agreement
    type: report
    title: Notes on the beginning of this library
    # The form the foot of a slide has room for.
    short: Our notes
    # A day, a month (2026-11) or a year.
    issued: ${date}
`;
}

export function firstFacts(date: string): string {
  return `# yaml-language-server: $schema=../../schema/facts.json
# What is known: one claim each, with the source it rests on. Texts cite facts by their ids: cite: [A-01]
facts:
  - fact: A-01
    claim: This library was begun.
    sources:
      - source: our-notes
        # Where in it, such as a page or paragraph.
        at: first page
    # founding, verified or unverified: whether somebody has looked it up.
    status: verified
    # Values that texts print: [[fact:A-01.begun]]
    values:
      begun: { date: ${date} }
`;
}
