/** The small library with a plan of everything a plan can hold. */
import { composeSession } from '../../src/compose/session/compose-session.ts';
import type { Session } from '../../src/compose/session/session.ts';
import type { Library } from '../../src/model/library.ts';
import { readProject } from '../library/project.ts';
import { smallLibrary } from '../library/small.ts';

export const everything = `session: everything
title: Everything <once>
subtitle: Two short days & a "film"
audience: newcomers
deck: talk
handbook: book
starts: "09:00"
minutes: 47
slots:
  - day: Day 1
  - other: Welcome
    minutes: 6
    materials: [Name cards, "*Pens*"]
  - teach: [forum/numbers, mandate/limits]
  - exercise: forum/who-plans
    materials: [A wall]
  - break: Coffee
    minutes: 10
  - day: Day 2
    starts: "13:30"
  - teach: forum
  - discuss: forum/origin
  - teach: mandate
    minutes: 16
`;

const book = 'content/en/handbooks/book.yaml';

export function librarySaying(plan: string, id: string, editions = 'participant'): Library {
  const { value } = readProject({
    ...smallLibrary,
    [book]: `${smallLibrary[book]}editions: [${editions}]\n`,
    [`content/en/sessions/${id}.yaml`]: plan,
  });
  if (value === undefined) throw new Error('the small library lacks its project or its language');
  return value;
}

export function planOf(library: Library, id: string): Session {
  const recipe = library.sessions.get(id);
  if (recipe === undefined) throw new Error(`the library has no plan ${id}`);
  return composeSession(library, recipe);
}
