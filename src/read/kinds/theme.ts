/** The shape of a theme: `templates/themes/<id>.yaml`. */
import {
  type FaceWeight,
  marks,
  openings,
  shippedThemes,
  type WrittenColours,
  type WrittenFace,
  type WrittenFamily,
  type WrittenFonts,
  type WrittenLogo,
  type WrittenTheme,
} from '../../model/theme.ts';
import { list } from '../shape/lists.ts';
import { numberChoice } from '../shape/numbers.ts';
import { type Field, fallback, optional, record, required } from '../shape/record.ts';
import { choice, line, name, slug } from '../shape/scalars.ts';
import { mapped, type Shape } from '../shape/shape.ts';
import { colour } from './colour.ts';

const primary = optional(colour, 'Words and firm rules on paper: the colour of the house');
const accent = optional(colour, 'Bars and marks, sparingly');

const colourFields = {
  primary,
  accent,
  paper: optional(colour, 'The ground of most slides'),
  ink: optional(colour, 'Words on paper'),
  quiet: optional(colour, 'Notes, sources, labels'),
  hairline: optional(colour, 'Thin rules between things'),
  tint: optional(colour, 'Panels and cards'),
  on_primary: optional(colour, 'Words on the primary colour'),
  deep: optional(colour, 'The ground of opening slides; the primary colour where nothing is said'),
  on_deep: optional(colour, 'Words on the deep colour'),
  deep_accent: optional(colour, 'Bars and marks on the deep colour'),
};

type ColourFields = {
  readonly [K in keyof typeof colourFields]: (typeof colourFields)[K] extends Field<infer T> ? T : never;
};

const noColours: WrittenColours = {};
const darkColours: Shape<WrittenColours> = mapped(record('group of dark colours', colourFields), coloursOf);

const face: Shape<WrittenFace> = record('face', {
  file: required(name, 'Its file in templates/fonts: SourceSans3-Bold.ttf.woff2'),
  weight: required(numberChoice<FaceWeight>([400, 600, 700]), '400, 600 or 700'),
  style: fallback(choice(['normal', 'italic']), 'normal' as const, 'normal or italic'),
});

const family: Shape<WrittenFamily> = record('font family', {
  family: required(line, 'Its name, as office programs list it'),
  faces: required(list(face, 1), 'Its faces; the heaviest upright one is for titles and bold words'),
});

const fonts: Shape<WrittenFonts> = record('group of fonts', {
  text: optional(family, 'Most words'),
  display: optional(family, 'Opening slides, statements, large numbers'),
  quote: optional(family, 'The wording of definitions'),
  office: optional(line, 'The font PowerPoint is told to use: one every hall has'),
});

const noFonts: WrittenFonts = { text: undefined, display: undefined, quote: undefined, office: undefined };

const logo: Shape<WrittenLogo> = mapped(
  record('logo', {
    file: required(name, 'A .png or .jpg in content/pictures'),
    on_dark: optional(name, 'The one for dark grounds; without it the logo stands on a white plate there'),
    alternative: required(line, 'What it says, for those who do not see it'),
  }),
  ({ on_dark: onDark, ...rest }): WrittenLogo => ({ ...rest, onDark }),
);

export const theme: Shape<WrittenTheme> = mapped(
  record('theme', {
    theme: required(slug, 'Its id: the name of the file'),
    title: required(line, 'Its name'),
    from: fallback(choice(shippedThemes), 'lectern' as const, 'The theme that gives what is left out'),
    openings: optional(
      choice(openings),
      'quiet: all on paper; deep: title and closing on the deep colour; full: sections and statements on colour too',
    ),
    marks: optional(choice(marks), 'fine or heavy: how rules and bars are drawn'),
    ...colourFields,
    dark: fallback(
      darkColours,
      noColours,
      'Colours of the dark variant; made from the light ones where left out',
    ),
    fonts: fallback(fonts, noFonts, 'Its fonts'),
    logo: optional(logo, 'A picture on title and closing slides'),
    powerpoint: optional(
      name,
      'Your own .potx or .pptx in templates/themes, whose slide master PowerPoint files wear',
    ),
  }),
  (value): WrittenTheme => {
    const { theme: id, title, from, openings, marks, dark, fonts, logo, powerpoint } = value;
    return { id, title, from, openings, marks, fonts, logo, powerpoint, light: coloursOf(value), dark };
  },
);

function coloursOf(written: ColourFields): WrittenColours {
  const { primary, accent, paper, ink, quiet, hairline, tint, deep } = written;
  const { on_primary: onPrimary, on_deep: onDeep, deep_accent: deepAccent } = written;
  return { primary, accent, paper, ink, quiet, hairline, tint, onPrimary, deep, onDeep, deepAccent };
}
