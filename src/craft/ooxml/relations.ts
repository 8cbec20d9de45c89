/** Gathers what a part leads to while it is written, each target once. */
import type { Relation } from './package.ts';

export interface Relations {
  /** The id under which the part is known here. */
  toPart(type: string, part: string): string;
  toAddress(type: string, address: string): string;
  gathered(): readonly Relation[];
}

export function openRelations(): Relations {
  const known = new Map<string, Relation>();
  const add = (key: string, type: string, target: Relation['target']): string => {
    const relation = known.get(key) ?? { id: `rId${known.size + 1}`, type, target };
    known.set(key, relation);
    return relation.id;
  };
  return {
    toPart: (type, part) => add(`${type} ${part}`, type, { part }),
    toAddress: (type, address) => add(`${type} ${address}`, type, { address }),
    gathered: () => [...known.values()],
  };
}
