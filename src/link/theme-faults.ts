/** What a theme names and what names a theme: recipes, faces among the fonts, logos among the pictures. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Content } from '../model/library.ts';
import { type Meant, meantCure } from '../model/meant.ts';
import type { Named } from '../model/text.ts';
import type { WrittenTheme } from '../model/theme.ts';

/** Decks and variants in a theme there is not. */
export function unknownThemes(content: Content, themes: ReadonlySet<string>): readonly Diagnostic[] {
  return content.decks
    .flatMap(({ theme, variants }) => [theme, ...variants.map((variant) => variant.theme)])
    .flatMap((theme) =>
      theme === undefined || themes.has(theme.value) ? [] : [unknownTheme(theme, themes)],
    );
}

function unknownTheme({ value, span }: Named, themes: ReadonlySet<string>): Diagnostic {
  const add = `Write one of ${[...themes].sort().join(', ')}, or add templates/themes/${value}.yaml`;
  return {
    code: 'reference-unknown',
    severity: 'error',
    span,
    message: `There is no theme ${value}`,
    ...meantCure({ value, span }, themes, add),
  };
}

export interface ThemeShelf {
  /** Files of `templates/fonts`, the project's and Lectern's. */
  readonly fonts: ReadonlySet<string>;
  /** Files below `content/pictures/`. */
  readonly pictures: ReadonlySet<string>;
}

/** Faces and logos that are not there. */
export function missingThemeFiles(
  theme: WrittenTheme,
  { fonts, pictures }: ThemeShelf,
): readonly Diagnostic[] {
  const { text, display, quote } = theme.fonts;
  const faces = [text, display, quote].flatMap((family) => family?.faces ?? []);
  const logos = [theme.logo?.file, theme.logo?.onDark].flatMap((file) => file ?? []);
  return [
    ...faces.flatMap(({ file }) => (fonts.has(file.value) ? [] : [missingFace(file, fonts)])),
    ...logos.flatMap((file) => logoFault(file, pictures) ?? []),
  ];
}

/** The template a theme names for PowerPoint. */
export function missingTemplate({ value, span }: Named): Diagnostic {
  return {
    code: 'brand-unreadable',
    severity: 'error',
    span,
    message: `There is no template ${value} in templates/themes`,
    cure: 'Put the .potx or .pptx into templates/themes, beside the theme, and write its name as it is',
  };
}

export function refusedTemplate(
  { span }: Named,
  { message, cure }: { readonly message: string; readonly cure: string },
): Diagnostic {
  return { code: 'brand-unreadable', severity: 'error', span, message, cure };
}

function missingFace({ value, span }: Named, fonts: ReadonlySet<string>): Diagnostic {
  return {
    code: 'font-missing',
    severity: 'error',
    span,
    message: `There is no face ${value} in templates/fonts`,
    ...meantCure({ value, span }, fonts, 'Put the file into templates/fonts, as .woff2'),
  };
}

function logoFault({ value, span }: Named, pictures: ReadonlySet<string>): Diagnostic | undefined {
  const isPicture = /\.(?:png|jpe?g)$/i.test(value);
  if (isPicture && pictures.has(value)) return undefined;
  const put = 'Put the file into content/pictures, as .png or .jpg';
  const meant: Meant = isPicture ? meantCure({ value, span }, pictures, put) : { cure: put };
  return {
    code: 'picture-missing',
    severity: 'error',
    span,
    message: isPicture
      ? `There is no picture ${value} in content/pictures`
      : `The logo ${value} is not a .png or .jpg`,
    ...meant,
  };
}
