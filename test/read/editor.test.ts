/** What may be said of the editor, and the addresses it makes. */
import { describe, expect, test } from 'vitest';
import { editorLink, editorPattern } from '../../src/model/editor.ts';

const place = { line: 12, column: 5 };
const linkOf = (said: string, file: string) => editorLink(editorPattern(said) ?? '', file, place);

describe('the link', () => {
  test.for([
    ['vscode', '/home/a b/x.yaml', 'vscode://file/home/a%20b/x.yaml:12:5'],
    ['vscode', 'C:\\work\\x.yaml', 'vscode://file/C:/work/x.yaml:12:5'],
    ['jetbrains', '/home/é/x.yaml', 'idea://open?file=/home/%C3%A9/x.yaml&line=12&column=5'],
    ['x://open?f={file}&l={line}', '/a&b#c?d.yaml', 'x://open?f=/a%26b%23c%3Fd.yaml&l=12'],
    ['x:{file}', '/{line}.yaml', 'x:/%7Bline%7D.yaml'],
  ] as const)('%s of %s', ([said, file, link]) => {
    expect(linkOf(said, file)).toBe(link);
  });
});

test.for([
  'emacs',
  'constructor',
  'vim {file}',
  'javascript:alert({file})',
  'JavaScript:{file}',
  'https://evil.example/?{file}',
  'file://{file}',
  'data:text/html,{file}',
  'x://open?line={line}',
  'x://"{file}"',
])('%s opens nothing', (said) => {
  expect(editorPattern(said)).toBeUndefined();
});
