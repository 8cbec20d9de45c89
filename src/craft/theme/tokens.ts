/** The design's colours and faces, once for every output. */

export const palette = {
  paper: '#ffffff',
  ink: '#1c2126',
  quiet: '#56616b',
  hairline: '#c9d0d5',
  tint: '#eef3f4',
  primary: '#0b4f5c',
  accent: '#b04a12',
} as const;

export const faces = {
  serif: '"Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3", Arial, sans-serif',
  mono: '"Source Code Pro", Consolas, monospace',
} as const;

/** The tokens as CSS custom properties (`--ink`, `--face-serif`), for a stylesheet's `:root`. */
export function tokenCss(): string {
  const colours = Object.entries(palette).map(([name, value]) => `  --${name}: ${value};`);
  const fonts = Object.entries(faces).map(([name, value]) => `  --face-${name}: ${value};`);
  return `:root {\n${[...colours, ...fonts].join('\n')}\n}\n`;
}
