/** Every reference in the content with what it must name; what names nothing is reported with what was probably meant. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import { factValueFault, unknownReference } from './faults.ts';
import type { Names } from './names.ts';
import { type ReferenceVisitor, walkReferences } from './reference-walk.ts';

export interface Excuses {
  /** Ids that broken files seem to define. */
  readonly ids: ReadonlySet<string>;
}

export function referenceFaults(content: Content, names: Names, excuses: Excuses): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const facts = new Map(content.facts.map((fact) => [fact.id.value, fact]));
  const excused = (id: string): boolean => excuses.ids.has(id) || excuses.ids.has(id.split('/')[0] ?? '');
  const ask: ReferenceVisitor['ask'] = (kind, id) => {
    if (!names.known[kind].has(id.value) && !excused(id.value))
      faults.push(unknownReference(kind, id, names));
  };
  const askValue: ReferenceVisitor['askValue'] = (reference, wanted) => {
    const [id = ''] = reference.value.split('.');
    if (excused(id)) return;
    const fault = factValueFault(reference, wanted, { known: names.known, facts });
    if (fault !== undefined) faults.push(fault);
  };
  walkReferences(content, { ask, askValue, isPrompt: (id) => names.known.prompt.has(id) });
  return faults;
}
