/** A library → everything it tells in sentences, each once: modules, glossary and what stands before the first part of a handbook. */
import type { Block } from '../model/block.ts';
import type { Library } from '../model/library.ts';
import type { Module, Section } from '../model/module.ts';
import type { HandbookRecipe } from '../model/recipe.ts';
import type { Prose, Said, Text } from '../model/text.ts';
import { blockTexts } from '../model/texts.ts';

type Texts = readonly (Text | undefined)[];

export function paragraphsOf({ modules, terms, handbooks }: Library): readonly Text[] {
  return [
    ...[...modules.values()].flatMap(moduleParagraphs),
    ...[...terms.values()].flatMap(({ definition, today }) => [definition, today]),
    ...[...handbooks.values()].flatMap(frontParagraphs),
  ].filter((text) => text !== undefined);
}

function moduleParagraphs({ summary, objectives, sections }: Module): Texts {
  return [summary, ...objectives, ...sections.flatMap(sectionParagraphs)];
}

function sectionParagraphs({ blocks, notes, discuss, exercises, quiz }: Section): Texts {
  return [
    ...blocks.flatMap((block) => [...pageTexts(block), ...proseTexts(block.notes)]),
    ...proseTexts(notes),
    ...discuss.map(({ ask }) => ask),
    ...exercises.flatMap(({ task, guidance }) => [...proseTexts(task), ...proseTexts(guidance)]),
    ...quiz.flatMap(({ ask, why }) => [ask, why]),
  ];
}

function frontParagraphs({ foreword, overview }: HandbookRecipe): Texts {
  return [...proseTexts(foreword?.text), ...(overview?.lines ?? []).map(({ text }) => text)];
}

function proseTexts(prose: Prose | undefined): Texts {
  return prose?.paragraphs ?? [];
}

/** What is said in two lengths is one thing said: its full form counts. */
function pageTexts(block: Block): Texts {
  const short = new Set<Text | undefined>(saidIn(block).flatMap(shortForms));
  return blockTexts(block).filter((text) => !short.has(text));
}

function shortForms({ brief, full }: Said<Text | Prose>): Texts {
  if (brief === undefined || full === undefined || brief === full) return [];
  return 'paragraphs' in brief ? brief.paragraphs : [brief];
}

function saidIn(block: Block): readonly Said<Text | Prose>[] {
  switch (block.kind) {
    case 'points':
    case 'steps':
      return block.items.map(({ text }) => text);
    case 'positions':
      return block.items.map(({ says }) => says);
    case 'prose':
    case 'definition':
      return [block.text];
    case 'callout':
      return block.content.form === 'then-and-now'
        ? [block.content.then, block.content.now]
        : [block.content.text];
    default:
      return [];
  }
}
