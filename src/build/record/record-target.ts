/** A target → everything there is to read in it. */
import type { Slide } from '../../compose/deck/deck.ts';
import { entryWording } from '../../compose/wording/entry-wording.ts';
import { sessionWording } from '../../compose/wording/session-wording.ts';
import { presenterWording, slideWording } from '../../compose/wording/slide-wording.ts';
import type { Ask } from '../../graph/graph.ts';
import type { Anchor } from '../../model/ids.ts';
import { plainText } from '../../model/run.ts';
import type { SlideRow } from '../../write/manifest/rows.ts';
import type { BookId } from '../book-id.ts';
import type { DeckTarget, Target } from '../request.ts';
import type { Tasks } from '../tasks.ts';
import { hashWords } from './hash-words.ts';
import { recordBook } from './record-book.ts';
import { emptyRecording, joinRecordings, type Recorded, type Recording } from './recorded.ts';

export interface Recorder {
  readonly tasks: Tasks;
  readonly ask: Ask;
  /** Nothing of the presenter's, not even a hash of it. */
  readonly isPublic: boolean;
  /** Where a book's anchors are found; empty for a book that is not printed. */
  readonly foliosOf: (book: BookId) => Promise<ReadonlyMap<Anchor, string>>;
}

export async function recordTargets(targets: readonly Target[], recorder: Recorder): Promise<Recording> {
  return joinRecordings(await Promise.all(targets.map((target) => recordTarget(target, recorder))));
}

async function recordTarget(target: Target, recorder: Recorder): Promise<Recording> {
  const { tasks, ask } = recorder;
  switch (target.kind) {
    case 'deck':
      return { ...emptyRecording, slides: await recordDeck(target, recorder) };
    case 'handbook': {
      const books = target.editions.map((edition) => recordBook({ id: target.id, edition }, recorder));
      return { ...emptyRecording, pages: (await Promise.all(books)).flat() };
    }
    // A part of what the book has rows of.
    case 'chapter':
      return emptyRecording;
    case 'session': {
      const plan = await ask(tasks.documents.session, target.id);
      const words = sessionWording(plan);
      const hash = await hashWords(words, tasks, ask);
      return { ...emptyRecording, plans: [{ row: { id: plan.id, title: plan.title, hash }, words }] };
    }
    case 'glossary':
      return { ...emptyRecording, entries: await recordEntries(recorder) };
  }
}

async function recordDeck(key: DeckTarget, recorder: Recorder): Promise<Recording['slides']> {
  const { name, slides } = await recorder.ask(recorder.tasks.content.deck, key);
  return Promise.all(slides.map((slide) => recordSlide(name, slide, recorder)));
}

async function recordSlide(
  deck: string,
  slide: Slide,
  { tasks, ask, isPublic }: Recorder,
): Promise<Recorded<SlideRow>> {
  const words = slideWording(slide);
  const row = {
    deck,
    id: slide.id,
    number: slide.number,
    title: plainText(slide.title),
    hash: await hashWords(words, tasks, ask),
    notes: isPublic ? undefined : await hashWords(presenterWording(slide), tasks, ask),
  };
  return { row, words };
}

async function recordEntries({ tasks, ask }: Recorder): Promise<Recording['entries']> {
  const { letters } = await ask(tasks.documents.glossary, null);
  const entries = letters.flatMap((letter) => letter.entries);
  return Promise.all(
    entries.map(async (entry) => {
      const words = entryWording(entry);
      const { id, preferred } = entry;
      return { row: { id, preferred, hash: await hashWords(words, tasks, ask) }, words };
    }),
  );
}
