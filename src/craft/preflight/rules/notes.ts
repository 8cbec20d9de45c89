/** Notes, and the names by which tags are found. */
import { name, textOfString } from '../../pdf/pdf-objects.ts';
import type { Rule } from '../finding.ts';
import { faultAt } from '../where.ts';

export const noteRules: readonly Rule[] = [
  {
    id: 'note-id',
    clause: '7.9',
    checkpoint: '19-003',
    says: 'Every note has an ID',
    find: (file) =>
      (file.structure?.elements ?? [])
        .filter(({ standard, node }) => standard === 'Note' && !textOfString(node.lookup(name('ID'))))
        .map((element) => faultAt(element, file, 'it has no ID')),
  },
  {
    id: 'id-once',
    clause: '7.9',
    checkpoint: '19-004',
    says: 'No two tags have the same ID',
    find: (file) => {
      const known = new Set<string>();
      return (file.structure?.elements ?? []).flatMap((element) => {
        const id = textOfString(element.node.lookup(name('ID')));
        if (id === undefined) return [];
        const again = known.has(id);
        known.add(id);
        return again ? [faultAt(element, file, `the ID ${id} is given twice`)] : [];
      });
    },
  },
];
