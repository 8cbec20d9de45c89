/** What every part of a native chart is written with. */
import type { ChartForm } from '../../../model/block.ts';
import type { ChartData } from '../../../model/body.ts';
import type { Words } from '../../../model/words.ts';
import type { Dress } from '../../draw/hue.ts';
import type { Hand } from '../ink/type.ts';

export interface ChartOptions extends Hand {
  readonly words: Words;
  /** The room on the slide, in pixels: decides how large the type may be. */
  readonly width: number;
  readonly height: number;
}

/** Hundredths of a point. */
export interface ChartTypeSizes {
  /** Categories and series. */
  readonly label: number;
  /** Values, axes, the caption. */
  readonly small: number;
}

export interface ChartSetting {
  readonly data: ChartData;
  /** What it is drawn as: columns too many or too wordy to stand upright lie down as bars. */
  readonly form: ChartForm;
  readonly options: ChartOptions;
  readonly dresses: readonly Dress[];
  readonly sizes: ChartTypeSizes;
  /** Whether each bar says its value; where there is no room for that, an axis has to do. */
  readonly valued: boolean;
}

/** Whether categories run down the side and values along the foot. */
export function lies(form: ChartForm): boolean {
  return form === 'bars' || form === 'stacked';
}
