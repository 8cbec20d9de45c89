/** Ids that modules and sections had before → what each is called now, and which of them mean two things. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Module } from '../model/module.ts';
import type { Named } from '../model/text.ts';

export interface FormerIds {
  /** `module` or `module/section` as it was called → as it is called; undefined for what never had a name here. */
  readonly nowCalled: (place: string) => string | undefined;
  readonly faults: readonly Diagnostic[];
}

/** `places` are the ids of all modules, sections and blocks, each a module's or behind its module's. */
export function formerIds(modules: readonly Module[], places: ReadonlyMap<string, Named>): FormerIds {
  const claims = modules.flatMap(claimsOf);
  const owners = new Map<string, Claim>();
  const faults: Diagnostic[] = [];
  for (const claim of claims) {
    const current = places.get(claim.was);
    const first = owners.get(claim.was);
    if (current !== undefined) faults.push(takenNow(claim, current));
    else if (first !== undefined) faults.push(claimedTwice(claim, first));
    else owners.set(claim.was, claim);
  }
  return { faults, nowCalled: (place) => nowCalled(place, owners, places) };
}

interface Claim {
  readonly was: string;
  readonly is: string;
  readonly id: Named;
}

function claimsOf(module: Module): readonly Claim[] {
  const name = module.id.value;
  return [
    ...module.formerly.map((id) => ({ was: id.value, is: name, id })),
    ...module.sections.flatMap((section) =>
      section.formerly.map((id) => ({
        was: `${name}/${id.value}`,
        is: `${name}/${section.id.value}`,
        id,
      })),
    ),
  ];
}

/** Its module may have been renamed, then itself. */
function nowCalled(
  place: string,
  owners: ReadonlyMap<string, Claim>,
  places: ReadonlyMap<string, Named>,
): string | undefined {
  const [module = '', id] = place.split('/');
  const home = owners.get(module)?.is ?? module;
  const within = id === undefined ? home : `${home}/${id}`;
  const found = owners.get(within)?.is ?? within;
  return found !== place && places.has(found) ? found : undefined;
}

function takenNow({ was, id }: Claim, current: Named): Diagnostic {
  return {
    code: 'id-former',
    severity: 'error',
    span: id.span,
    message: `${was} is not a former id: something has it now`,
    cure: 'Take it out of formerly: one address cannot lead to two places',
    related: { span: current.span, message: 'what has it now' },
  };
}

function claimedTwice({ was, id }: Claim, first: Claim): Diagnostic {
  return {
    code: 'id-former',
    severity: 'error',
    span: id.span,
    message: `${was} is said to be a former id of ${first.is} already`,
    cure: 'Leave it with the one that old links should lead to',
    related: { span: first.id.span, message: 'the first one' },
  };
}
