/** A library → its blocks and sections by the places by which documents name what they show. */
import type { Block } from '../../model/block.ts';
import type { Library } from '../../model/library.ts';
import type { Discussion, Section } from '../../model/module.ts';
import type { Cite } from '../../model/text.ts';
import { spanKey } from './block-pieces.ts';

export interface WrittenBlock {
  readonly block: Block;
  /** What it rests on where it says nothing of its own: its section's cite. */
  readonly around: Cite;
}

export interface Written {
  readonly blocks: ReadonlyMap<string, WrittenBlock>;
  /** By the place of their titles. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly discussions: ReadonlyMap<string, Discussion>;
}

export function writtenIn(library: Library): Written {
  const sections = [...library.modules.values()].flatMap((module) => module.sections);
  return {
    blocks: new Map(
      sections.flatMap(({ blocks, cite }) =>
        blocks.map((block) => [spanKey(block.span), { block, around: cite }] as const),
      ),
    ),
    sections: new Map(sections.map((section) => [spanKey(section.title.span), section])),
    discussions: new Map(
      sections.flatMap(({ discuss }) => discuss.map((each) => [spanKey(each.span), each] as const)),
    ),
  };
}
