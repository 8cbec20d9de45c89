/** The script inside a deck's HTML file, and its presenter's window: parts that are each tested, sent as one text. */
import { makeActs } from './acts.ts';
import { makeAddress } from './address.ts';
import { makeAnnouncer } from './announcer.ts';
import { makeStopwatch } from './clock.ts';
import { makeDesk } from './desk.ts';
import { findSlides } from './find-slides.ts';
import { firstTalk } from './first-talk.ts';
import { makeKeys } from './keys.ts';
import { makeLetterSize } from './letter-size.ts';
import { makeMemory } from './memory.ts';
import { makeMoves } from './moves.ts';
import { makeOtherWindow } from './other-window.ts';
import { makeOverview } from './overview.ts';
import { makePlan } from './plan.ts';
import { watchPointer } from './pointer.ts';
import { makePreview } from './preview-slide.ts';
import { readMessage } from './read-message.ts';
import { readSlides } from './read-slides.ts';
import { makeSay } from './says.ts';
import { makeSearch } from './search-dialog.ts';
import { makeSession } from './session.ts';
import { makeStage } from './show-slide.ts';
import { startDeck } from './start-deck.ts';
import { watchTips } from './tips.ts';
import { watchDialogs } from './watch-dialogs.ts';
import { watchKeys } from './watch-keys.ts';
import { watchWindow } from './watch-window.ts';
import { makeWire } from './wire.ts';

/** Under the names `startDeck` asks for. None may use anything from its file: only its text is sent. */
const parts = {
  findSlides,
  firstTalk,
  makeActs,
  makeAddress,
  makeAnnouncer,
  makeDesk,
  makeKeys,
  makeLetterSize,
  makeMemory,
  makeMoves,
  makeOtherWindow,
  makeOverview,
  makePlan,
  makePreview,
  makeSay,
  makeSearch,
  makeSession,
  makeStage,
  makeStopwatch,
  makeWire,
  readMessage,
  readSlides,
  watchDialogs,
  watchKeys,
  watchPointer,
  watchTips,
  watchWindow,
};

export type DeckParts = typeof parts;

const texts = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);

export const deckScript = `(${startDeck.toString()})(window, {\n${texts.join(',\n')}\n});`;
