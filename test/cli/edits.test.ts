/** Edits of a text: applied at once, each in its place, and never two that touch. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apartFixes, type Edit, editText, type Fix, writtenSpans } from '../../src/model/edit.ts';

const path = 'a.yaml';
const edit = (start: number, end: number, text: string): Edit => ({ span: { path, start, end }, text });
const fix = (...edits: readonly [Edit, ...Edit[]]): Fix => ({ does: 'It', edits });

test('each takes the place of its stretch, in whatever order they come', () => {
  expect(editText('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(4, 4, '+')])).toBe('1 +two 3');
});

test('quotation marks around a word stay where they are to stay', () => {
  const inside: Edit = { ...edit(3, 8, 'igf'), keepsQuotes: true };
  expect(editText('a: "igff"', [{ ...inside, span: { path, start: 3, end: 9 } }])).toBe('a: "igf"');
  expect(editText('a: igff', [{ ...inside, span: { path, start: 3, end: 7 } }])).toBe('a: igf');
});

test('new lines end as those of the file do', () => {
  expect(editText('a\r\nb\r\n', [edit(1, 1, '\nx')])).toBe('a\r\nx\r\nb\r\n');
});

test('of two that touch, the first goes before; those of another file do not touch', () => {
  const [first, same, behind] = [fix(edit(0, 3, 'x')), fix(edit(2, 5, 'y')), fix(edit(3, 4, 'z'))];
  const other = fix({ span: { path: 'b.yaml', start: 0, end: 3 }, text: 'w' });
  const far = fix(edit(9, 9, 'v'));
  expect(apartFixes([first, same, behind, other, far])).toEqual([first, other, far]);
  expect(apartFixes([fix(edit(0, 1, ''), edit(9, 10, '')), far])).toHaveLength(1);
});

test('what lies outside of the edits stays, and the new words stand where they are said to stand', () => {
  const pieces = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string()), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, fc.string(), (parts, tail) => {
      let text = '';
      let wanted = '';
      const edits: Edit[] = [];
      for (const [kept, old, over] of parts) {
        const start = text.length + kept.length;
        edits.push(edit(start, start + old.length, over));
        text += kept + old;
        wanted += kept + over;
      }
      const made = editText(text + tail, edits);
      expect(made).toBe(wanted + tail);
      expect(writtenSpans(edits).map(({ start, end }) => made.slice(start, end))).toEqual(
        parts.map(([, , over]) => over),
      );
    }),
    { seed: 20_261_121 },
  );
});
