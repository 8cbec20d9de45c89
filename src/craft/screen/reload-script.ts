/** The script inside every page of the preview, from parts that are sent as one text: see `page-nouns.ts`. */
import { makeFaultPanel } from './fault-panel.ts';
import { followChanges } from './follow-changes.ts';
import { listenOn } from './listen-on.ts';
import { openSourceOnClick } from './open-source.ts';
import { patchPage } from './patch-page.ts';

/** Under the names `followChanges` asks for. None may use anything from its file: only its text is sent. */
const parts = { makeFaultPanel, listenOn, openSourceOnClick, patchPage };

export type PreviewParts = typeof parts;

const texts = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);

export const reloadScript = `(${followChanges.toString()})(window, {\n${texts.join(',\n')}\n});`;
