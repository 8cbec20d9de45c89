/** A definition → the room it needs: the term large, its wording, then its parts. */
import type { DefinitionBody } from '../../model/body.ts';
import type { Runs } from '../../model/run.ts';
import { lineCount, voices } from '../measured-words.ts';
import type { BodyPlace, Frame, TextPlace } from '../placed.ts';
import { leadingOf, type Setting } from '../setting.ts';
import type { LaidBody } from './laid-body.ts';
import { datedRuns } from './laid-list.ts';

/** In CSS pixels; `wording` is the step from line to line. */
interface DefinitionSizes {
  readonly name: number;
  readonly aboveName: number;
  readonly aboveWording: number;
  readonly aboveParts: number;
  readonly part: number;
  readonly wording: number;
}

function sizesOf({
  ratio,
  density,
  width,
}: Setting): DefinitionSizes & { readonly columns: readonly number[] } {
  const narrow = ratio === '4:3';
  const gap = narrow ? 20 : 32;
  const share = narrow ? 5 / 14 : 4 / 12;
  const columns = [(width - gap) * share, (width - gap) * (1 - share)];
  if (density === 'dense')
    return narrow
      ? { name: 38, aboveName: 14, aboveWording: 6, aboveParts: 10, part: 8, wording: 1.22, columns }
      : { name: 40, aboveName: 16, aboveWording: 8, aboveParts: 12, part: 8, wording: 1.22, columns };
  return { name: 44, aboveName: 22, aboveWording: 14, aboveParts: 20, part: 16, wording: 1.3, columns };
}

export function definitionName({ term }: DefinitionBody): Runs {
  const text = term.expansion === undefined ? term.preferred : `${term.preferred} – ${term.expansion}`;
  return [{ kind: 'text', text }];
}

export function laidDefinition(body: DefinitionBody, width: number, setting: Setting): LaidBody {
  const sizes = sizesOf(setting);
  const voice = voices[setting.medium];
  const named = lineCount(definitionName(body), voice.display, sizes.name, width);
  const name = sizes.aboveName + named * sizes.name * leadingOf(setting, 1.15);
  const worded = lineCount(body.text.runs, voice.wording, setting.body, width);
  const wording = sizes.aboveWording + worded * setting.body * leadingOf(setting, sizes.wording);
  const parts = partsHeight(body, sizes, setting);
  const height = name + wording + (parts === 0 ? 0 : sizes.aboveParts + parts);
  const place = (at: Frame): BodyPlace => {
    const text = (y: number, high: number, size: number, gap = 0): TextPlace => ({
      ...{ x: at.x, y, width, height: high, size, gap, columns: 1 },
    });
    const low = at.y + at.height - parts;
    return {
      key: body.key,
      shape: 'definition',
      name: text(at.y + sizes.aboveName, name - sizes.aboveName, sizes.name),
      wording: text(at.y + name + sizes.aboveWording, wording - sizes.aboveWording, setting.body),
      elements: parts === 0 ? undefined : text(low, parts, setting.body, sizes.part),
    };
  };
  return { height, comfortable: Number.POSITIVE_INFINITY, wide: false, place };
}

function partsHeight(
  { elements }: DefinitionBody,
  { columns, part }: ReturnType<typeof sizesOf>,
  setting: Setting,
): number {
  const voice = voices[setting.medium];
  const [left = 0, right = 0] = columns;
  const rows = elements.map(({ element, means }) => {
    const inline =
      setting.medium === 'hall'
        ? lineCount(datedRuns(element, means), voice.words, setting.body, setting.width)
        : 1;
    const lines = Math.max(
      inline,
      lineCount(element, voice.bold, setting.body, left),
      lineCount(means, voice.words, setting.body, right),
    );
    return lines * setting.body * leadingOf(setting, 1.24) + part + 1;
  });
  return rows.reduce((sum, row) => sum + row, 0);
}
