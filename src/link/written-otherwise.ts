/** A reference that is no id but says clearly what it means: a file's name, a title, another sign than `/` → the id. */
import type { Content } from '../model/library.ts';
import { looksOf } from '../model/nearest.ts';
import type { Text } from '../model/text.ts';
import type { ReferenceKind } from './names.ts';

/** Of all ids a kind has, the one that is meant; undefined where there is none, or several are. */
export function writtenOtherwise(
  written: string,
  ids: Iterable<string>,
  called: readonly (readonly [string, string])[],
): string | undefined {
  const all = new Set(ids);
  const forms = [fileName(written), written.trim().replace(/\s*[.:#>|\\/]\s*/g, '/')];
  const id = forms.find((form) => all.has(form));
  if (id !== undefined) return id;
  const looks = looksOf(written);
  const found = new Set(called.filter(([words]) => looksOf(words) === looks).map(([, each]) => each));
  const [one, other] = [...found].filter((each) => all.has(each));
  return other === undefined ? one : undefined;
}

/** `content/en/modules/forum.yaml` */
function fileName(written: string): string {
  return (written.trim().split(/[\\/]/).at(-1) ?? '').replace(/\.(?:ya?ml|md|txt|pptx|html)$/i, '');
}

/** What people call the things of a kind, with the id of each. */
export function callingsOf(content: Content, kind: ReferenceKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'term':
      return content.terms.flatMap(({ id, preferred, expansion, aliases }) =>
        [preferred.source, expansion?.source ?? '', ...aliases.map(({ value }) => value)].map(
          (words) => [words, id.value] as const,
        ),
      );
    case 'organisation':
      return content.organisations.flatMap(({ id, name, short }) =>
        [name, short ?? ''].map((words) => [words, id.value] as const),
      );
    case 'person':
      return content.people.map(({ id, name }) => [name, id.value]);
    case 'source':
      return content.sources.flatMap(({ id, title, short }) =>
        [title, short].map((words) => [words, id.value] as const),
      );
    case 'module':
    case 'place':
    case 'section':
      return content.modules.flatMap(({ id, title, sections }) => [
        [title.source, id.value] as const,
        ...sections.map((each) => [each.title.source, `${id.value}/${each.id.value}`] as const),
      ]);
    case 'deck':
      return titled(content.decks);
    case 'handbook':
      return titled(content.handbooks);
    case 'dataset':
      return titled(content.datasets);
    case 'lane':
      return titled(content.lanes);
    case 'topic':
      return titled(content.topics);
    case 'event':
      return titled(content.events);
    default:
      return [];
  }
}

interface Titled {
  readonly id: { readonly value: string };
  readonly title: string | Text;
}

function titled(things: readonly Titled[]): readonly (readonly [string, string])[] {
  return things.map(({ id, title }) => [typeof title === 'string' ? title : title.source, id.value]);
}
