/** A theme with the design's own colours, light and dark. */
import { palette } from '../../../src/craft/theme/tokens.ts';
import type { Theme } from '../../../src/model/theme.ts';

export const theme: Theme = {
  id: 'sample',
  title: 'Sample',
  light: {
    ...palette,
    onPrimary: '#ffffff',
    deep: palette.primary,
    onDeep: '#ffffff',
    deepAccent: '#f0a46b',
  },
  dark: {
    paper: '#10181e',
    ink: '#f1f4f5',
    quiet: '#b4c0c8',
    hairline: '#41505b',
    tint: '#1d2830',
    primary: '#7fd0dc',
    onPrimary: '#10181e',
    accent: '#f2a15f',
    deep: '#083a45',
    onDeep: '#f4f8f8',
    deepAccent: '#f0a46b',
  },
  openings: 'deep',
  marks: 'fine',
  fonts: {
    text: { family: 'Source Sans 3', faces: [] },
    display: { family: 'Source Serif 4 Display', faces: [] },
    quote: { family: 'Source Serif 4', faces: [] },
    office: 'Arial',
  },
  logo: undefined,
  powerpoint: undefined,
};
