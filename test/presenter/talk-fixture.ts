/** A short deck to present: steps to reveal, notes with marks, sources, terms, seconds to keep to. */
import { termAnchor } from '../../src/model/ids.ts';
import { deckOf } from '../write/deck-fixture.ts';
import { points, said, slides } from '../write/deck-nouns.ts';

const mag = {
  anchor: termAnchor('igf'),
  preferred: 'IGF',
  expansion: 'Internet Governance Forum',
  definition: 'A forum of the United Nations in which all stakeholders discuss questions of Internet policy.',
};
const term = { kind: 'term', anchor: mag.anchor, text: 'IGF', expansion: undefined } as const;
const part = { number: 1, title: 'Where the Forum came from' };

export const talk = {
  ...deckOf(
    slides(
      { id: 'opening', layout: 'title', title: 'The Forum in brief', seconds: 30 },
      {
        id: 'origins',
        layout: 'points',
        part,
        title: 'A summit asked, a group answered',
        seconds: 60,
        reveal: true,
        bodies: [points('p', 'Two phases', 'One report', 'Réunions à Genève')],
        notes: [
          {
            runs: [
              { kind: 'text', text: 'Say it ' },
              { kind: 'strong', runs: said('slowly') },
              { kind: 'text', text: ' & see ' },
              { kind: 'link', href: 'https://example.org/a?b=1&c=2', runs: said('the annex') },
            ],
            body: undefined,
          },
          { runs: said('Then the canary sings <loudly>.'), body: undefined },
        ],
        evidence: [{ id: 'r', text: 'WGIG report, paras 1–12', href: 'https://example.org/report' }],
      },
      {
        id: 'forum',
        layout: 'points',
        part,
        title: 'The Forum talks',
        seconds: 90,
        bodies: [
          points(
            'q',
            [{ kind: 'text', text: 'The ' }, term, { kind: 'text', text: ' meets' }],
            'It decides nothing',
          ),
        ],
        terms: [mag],
      },
      { id: 'closing', layout: 'closing', title: 'Questions?', seconds: 30 },
    ),
  ),
  minutes: 5,
};
