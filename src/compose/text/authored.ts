/** An author's text as plain words, for names of slides, bookmarks and cross-references. */
import type { Library } from '../../model/library.ts';
import type { Inline, Text } from '../../model/text.ts';
import { valueText } from './values.ts';

export function authoredText(text: Text, library: Library): string {
  return text.inlines.map((inline) => inlineText(inline, library)).join('');
}

function inlineText(inline: Inline, library: Library): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'emphasis':
    case 'strong':
    case 'link':
      return inline.children.map((child) => inlineText(child, library)).join('');
    case 'mark':
      return inline.label ?? markText(inline, library);
  }
}

function markText(mark: Extract<Inline, { kind: 'mark' }>, library: Library): string {
  const { target } = mark;
  switch (mark.mark) {
    case 'term':
      return library.terms.get(target)?.preferred.source ?? target;
    case 'org':
      return library.organisations.get(target)?.name ?? target;
    case 'person':
      return library.people.get(target)?.name ?? target;
    case 'doc':
      return library.sources.get(target)?.title ?? target;
    case 'index':
      return '';
    case 'fact': {
      const [id = '', name = ''] = target.split('.');
      const value = library.facts.get(id)?.values.get(name);
      return value === undefined
        ? target
        : valueText(value, { language: library.language.code, words: library.language.words });
    }
    case 'plain':
    case 'see':
      return target;
  }
}
