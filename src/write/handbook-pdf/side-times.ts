/** A section, turned into what a facilitator is asked beside it: its page in the participants' book, its minutes. */
import type { ChapterSection } from '../../compose/handbook/handbook.ts';
import type { Anchor } from '../../model/ids.ts';
import type { BookContext } from './context.ts';

/** `Participant p. 34` */
export function participantText(anchor: Anchor, { participant, words }: BookContext): string | undefined {
  const folio = participant.get(anchor);
  return folio === undefined ? undefined : words['participant-page'].replace('{page}', folio);
}

/** `12 min = 2 showing + 10 discussion` */
export function minutesText({ anchor }: ChapterSection, { minutes, words }: BookContext): string | undefined {
  const planned = minutes.get(anchor);
  if (planned === undefined) return undefined;
  const parts = (['showing', 'discussion', 'exercises'] as const)
    .filter((part) => planned[part] > 0)
    .map((part) => words[`minutes-${part}`].replace('{minutes} ', `${planned[part]}\u00a0`));
  const together = `${planned.together} ${words.minutes}`;
  return parts.length < 2 ? together : `${together} = ${parts.join(' + ')}`;
}
