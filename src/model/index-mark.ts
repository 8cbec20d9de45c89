/** What an author writes for the back-of-book index, turned into its parts: `Internet Governance Forum > mandate | main`. */

export interface IndexMark {
  readonly heading: string;
  /** What of it: `mandate`. */
  readonly sub: string | undefined;
  /** `main` is where most is said; `see` and `see also` send to another entry and lead to no page. */
  readonly role: 'mention' | 'main' | 'see' | 'see also';
  /** The heading another entry is sent to. */
  readonly target: string | undefined;
}

export type ReadIndexMark =
  | { readonly kind: 'mark'; readonly mark: IndexMark }
  /** `message` and `cure` say what is wrong with it. */
  | { readonly kind: 'fault'; readonly message: string; readonly cure: string };

/** `target` and `label` as in any mark: `[[index:target|label]]`. */
export function readIndexMark(target: string, label: string | undefined): ReadIndexMark {
  const [heading = '', sub, ...deeper] = target.split('>').map((part) => part.trim());
  if (heading === '') return fault(`The index mark ${target} names a sub-entry of nothing`, example);
  if (sub === '') return fault(`The index mark ${target} ends without its sub-entry`, example);
  if (deeper.length > 0)
    return fault(`The index mark ${target} goes deeper than a sub-entry`, 'Write one > and no more');
  const role = /^(main|see also|see)(?: (.+))?$/.exec(label ?? '');
  const to = role?.[2];
  if (label !== undefined && (role === null || (role[1] === 'main') !== (to === undefined)))
    return fault(
      `An index mark cannot be read where it says ${label}`,
      'After | write main, or see and the heading to look under, or see also and a heading',
    );
  return { kind: 'mark', mark: { heading, sub, role: roleOf(role?.[1]), target: to } };
}

const example = 'Write it like [[index:Internet Governance Forum > mandate]]';

function roleOf(word: string | undefined): IndexMark['role'] {
  return word === 'main' || word === 'see' || word === 'see also' ? word : 'mention';
}

function fault(message: string, cure: string): ReadIndexMark {
  return { kind: 'fault', message, cure };
}
