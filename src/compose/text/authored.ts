/** An author's text as plain words, for names of slides, bookmarks and cross-references. */
import type { Library } from '../../model/library.ts';
import type { Inline, Mark, Text } from '../../model/text.ts';
import { placeOf } from './places.ts';
import { valueText } from './values.ts';

export function authoredText(text: Text, library: Library): string {
  return text.inlines.map((inline) => inlineText(inline, library)).join('');
}

export function inlineText(inline: Inline, library: Library): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'emphasis':
    case 'strong':
    case 'link':
      return inline.children.map((child) => inlineText(child, library)).join('');
    case 'mark':
      return inline.label ?? markWords[inline.mark](inline.target, library) ?? inline.target;
  }
}

type Words = (target: string, library: Library) => string | undefined;

/** The words each mark stands for; a target that does not exist was reported. */
const markWords: Readonly<Record<Mark['mark'], Words>> = {
  term: (target, library) => library.terms.get(target)?.preferred.source,
  org: (target, library) => library.organisations.get(target)?.name,
  person: (target, library) => library.people.get(target)?.name,
  doc: (target, library) => library.sources.get(target)?.title,
  fact: (target, library) => {
    const [id = '', name = ''] = target.split('.');
    const value = library.facts.get(id)?.values.get(name);
    const { code: language, words } = library.language;
    return value === undefined ? undefined : valueText(value, { language, words });
  },
  see: (target, library) => {
    const title = placeOf(target, library)?.title;
    // Titles that refer to one another would never end.
    return title?.inlines.some(refers) === false ? authoredText(title, library) : undefined;
  },
  index: () => '',
  plain: () => undefined,
};

function refers(inline: Inline): boolean {
  return 'children' in inline
    ? inline.children.some(refers)
    : inline.kind === 'mark' && inline.mark === 'see';
}
