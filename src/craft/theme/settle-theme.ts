/** A theme as its file says it → a whole one: what it leaves out comes from another theme, or is made from what it says. */
import type {
  ColourName,
  Theme,
  ThemeColours,
  ThemeFamily,
  ThemeFonts,
  ThemeLogo,
  WrittenFamily,
  WrittenFonts,
  WrittenLogo,
  WrittenTheme,
} from '../../model/theme.ts';
import { settleDark, settleLight } from './settle-colours.ts';

export function settleTheme(written: WrittenTheme, base: Theme): Theme {
  const light = settleLight(written.light, base.light);
  return {
    id: written.id.value,
    title: written.title,
    light,
    dark: settleDark(written, light, base.dark),
    openings: written.openings ?? base.openings,
    marks: written.marks ?? base.marks,
    fonts: fontsOf(written.fonts, base.fonts),
    logo: written.logo && logoOf(written.logo),
    powerpoint: written.powerpoint,
  };
}

/** One of Lectern's own, which says everything; if it does not, that is a bug and thrown. */
export function wholeTheme(written: WrittenTheme): Theme {
  const id = written.id.value;
  const { openings, marks, fonts } = written;
  const said = <T>(value: T | undefined, key: string): T => {
    if (value === undefined) throw new Error(`templates/themes/${id}.yaml leaves out ${key}`);
    return value;
  };
  return {
    id,
    title: written.title,
    light: allColours((name) => said(written.light[name]?.value, name)),
    dark: allColours((name) => said(written.dark[name]?.value, `dark ${name}`)),
    openings: said(openings, 'openings'),
    marks: said(marks, 'marks'),
    fonts: {
      text: familyOf(said(fonts.text, 'text')),
      display: familyOf(said(fonts.display, 'display')),
      quote: familyOf(said(fonts.quote, 'quote')),
      office: said(fonts.office, 'office'),
    },
    logo: written.logo && logoOf(written.logo),
    powerpoint: written.powerpoint,
  };
}

function allColours(of: (name: ColourName) => string): ThemeColours {
  return {
    paper: of('paper'),
    ink: of('ink'),
    quiet: of('quiet'),
    hairline: of('hairline'),
    tint: of('tint'),
    primary: of('primary'),
    onPrimary: of('onPrimary'),
    accent: of('accent'),
    deep: of('deep'),
    onDeep: of('onDeep'),
    deepAccent: of('deepAccent'),
  };
}

function fontsOf(written: WrittenFonts, base: ThemeFonts): ThemeFonts {
  return {
    text: written.text === undefined ? base.text : familyOf(written.text),
    display: written.display === undefined ? base.display : familyOf(written.display),
    quote: written.quote === undefined ? base.quote : familyOf(written.quote),
    office: written.office ?? base.office,
  };
}

function familyOf({ family, faces }: WrittenFamily): ThemeFamily {
  return {
    family,
    faces: faces.map(({ file, weight, style }) => ({ file: file.value, weight, style })),
  };
}

function logoOf({ file, onDark, alternative }: WrittenLogo): ThemeLogo {
  return { file: file.value, onDark: onDark?.value, alternative };
}
