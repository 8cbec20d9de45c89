/** Examples for themes. */
import type { Examples } from './examples.ts';

const colours = {
  primary: '#0b4f5c',
  accent: '#b4541a',
  paper: '#ffffff',
  ink: '#1a1c1e',
  quiet: '#5a6268',
  hairline: '#c9d0d3',
  tint: '#eef3f4',
  on_primary: '#ffffff',
  deep: '#0b4f5c',
  on_deep: '#ffffff',
  deep_accent: '#f0b07a',
};

export const themeExamples: Examples = {
  theme: { theme: 'house', from: 'lectern', title: 'Our house', powerpoint: 'house.potx', ...colours },
  'group-of-dark-colours': colours,
  face: { file: 'SourceSans3-Bold.ttf.woff2' },
  'font-family': { family: 'Source Sans 3' },
  'group-of-fonts': { office: 'Arial' },
  logo: { file: 'logo.png', on_dark: 'logo-white.png', alternative: 'Our organisation' },
};
