/** Headings: which level follows which. */
import type { Rule } from '../finding.ts';
import { faultAt } from '../where.ts';

export const headingRules: readonly Rule[] = [
  {
    id: 'heading-first',
    clause: '7.4.2',
    checkpoint: '14-002',
    says: 'The first heading is an H1',
    find: (file) => {
      const [first] = file.headings;
      return first === undefined || first.level <= 1
        ? []
        : [faultAt(first.element, file, `the first heading is ${first.element.role}`)];
    },
  },
  {
    id: 'heading-skip',
    clause: '7.4.2',
    checkpoint: '14-003',
    says: 'No level is left out on the way down',
    find: (file) =>
      file.headings.flatMap(({ element, level }, at) => {
        const before = file.headings[at - 1]?.level;
        return before === undefined || level <= before + 1
          ? []
          : [faultAt(element, file, `${element.role} follows H${before}`)];
      }),
  },
  {
    id: 'heading-kinds',
    clause: '7.4.4',
    checkpoint: '14-007',
    says: 'Headings are all numbered by their level, or none is',
    find: (file) => {
      const plain = file.headings.find(({ level }) => level === 0);
      return plain !== undefined && file.headings.some(({ level }) => level > 0)
        ? [faultAt(plain.element, file, 'H stands among H1, H2 and so on')]
        : [];
    },
  },
  {
    id: 'heading-words',
    clause: '7.4',
    checkpoint: undefined,
    says: 'Every heading says something',
    find: (file) =>
      file.headings
        .filter(({ text }) => text.trim() === '')
        .map(({ element }) => faultAt(element, file, 'it has no text')),
  },
];
