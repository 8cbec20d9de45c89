/** A file below a further language's folder → what it adds: the language's own words, or translated strings. */
import type { SourceText } from '../model/span.ts';
import { type FileKind, type FileReading, kind, readContentFile } from './content.ts';
import { overlay } from './kinds/overlay.ts';
import { language } from './kinds/project.ts';
import { mapped } from './shape/shape.ts';

export function readTranslationFile(source: SourceText, code: string): FileReading {
  return readContentFile(source, code, [languageKind(code), overlayKind(code)]);
}

/** Translators name and sort their files as they like; beside those of the base language they are found best. */
export function overlayKind(code: string): FileKind {
  return kind('overlay', new RegExp(`^content/${code}/.+\\.yaml$`), overlay, (value) => ({ overlay: value }));
}

/** The language whose folder holds a file, if it is one of these. */
export function folderLanguage(path: string, codes: readonly string[]): string | undefined {
  return codes.find((code) => path.startsWith(`content/${code}/`));
}

function languageKind(code: string): FileKind {
  const own = mapped(language, (value, reading, node) => {
    if (value.code !== code)
      reading.report({
        code: 'value-id',
        span: { ...node.span, end: node.span.start + 1 },
        message: `The file lies in content/${code} but says it is ${value.code}`,
        cure: `Write language: ${code}`,
      });
    return value;
  });
  return kind('language', new RegExp(`^content/${code}/language\\.yaml$`), own, (value) => ({
    language: value,
  }));
}
