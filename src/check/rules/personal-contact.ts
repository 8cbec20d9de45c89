/** E-mail addresses, telephone and fax numbers and numbers of rooms, anywhere in any file, comments among it. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { perObject } from '../../model/per-object.ts';
import type { SourceText } from '../../model/span.ts';
import type { Rule } from '../rule.ts';
import { writtenFiles } from '../written-files.ts';

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
}

const digits = String.raw`[\d()](?:[\s().\-–/]?\d){5,}`;
const label = '(?:tele?(?:phone|fax)?|phone|mobile|t[ée]l(?:[ée]phone)?|fax)';

/** A number is a telephone's after its label, or with its country code. */
const kinds: readonly Kind[] = [
  {
    what: 'an e-mail address',
    pattern:
      /(?:mailto:)?[\p{L}\p{N}._%+-]+(?:@|\s?[[(](?:at|@)[\])]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  },
  {
    what: 'a telephone or fax number',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${label}\s?(?:no|number|numbers)?[.:;]*\s*\+?${digits}|\+[1-9]\d{0,2}[\s.\-–(]\s?${digits}|\+[1-9]\d{8,14}(?!\d))`,
      'giu',
    ),
  },
  {
    what: 'the number of a room',
    pattern:
      /(?<![\p{L}\p{N}])(?:rooms?|offices?|salle|bureau|suite)\s+(?:no\.?\s*|number\s+)?(?=[\p{L}\d.-]*\d)[A-Z]{0,3}\d{0,2}[.-]?\d+[A-Z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])room\s+[XVI]+(?![\p{L}\p{N}])/giu,
  },
];

export const personalContact: Rule = (_library, { texts }) => writtenFiles(texts).flatMap(contactsIn);

const contactsIn = perObject((file: SourceText) => kinds.flatMap((kind) => found(file, kind)));

function found({ path, text }: SourceText, { what, pattern }: Kind): readonly Diagnostic[] {
  return [...text.matchAll(pattern)].map((match) => ({
    code: 'contact-details',
    severity: 'error',
    span: { path, start: match.index, end: match.index + match[0].length },
    message: `“${match[0].replace(/\s+/g, ' ')}” looks like ${what}`,
    cure: 'Take it out; name people by their public role, and link to the page of the organisation',
  }));
}
