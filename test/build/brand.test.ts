/** A theme that names its organisation's PowerPoint template: decks wear it, and what is wrong with it is told at the theme. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { unpack } from '../craft/ooxml/read-xml.ts';
import { type Template, templateBytes } from '../craft/ooxml/template-package.ts';
import { lectern } from './lectern.ts';
import { edit, makePond } from './pond.ts';

const acme: Template = {
  master: [
    { type: 'title', index: undefined, at: [88, 38, 1104, 139] },
    { type: 'body', index: 1, at: [88, 192, 1104, 457] },
  ],
  layouts: [
    {
      name: 'Acme text',
      type: 'obj',
      placeholders: [
        { type: 'title', index: undefined, at: undefined },
        { type: undefined, index: 1, at: undefined },
      ],
    },
  ],
};
const theme = 'theme: acme\ntitle: Acme\npowerpoint: acme.potx\n';
const deck = 'decks/pond-in-brief';

let project: string;
const template = (bytes: Uint8Array) => writeFile(join(project, 'templates/themes/acme.potx'), bytes);

beforeAll(async () => {
  project = await makePond();
  await mkdir(join(project, 'templates/themes'), { recursive: true });
  await writeFile(join(project, 'templates/themes/acme.yaml'), theme);
  await edit(project, `content/en/${deck}.yaml`, 'theme: lectern', 'theme: acme');
});

test('its decks stand on the layouts of the template', async () => {
  await template(templateBytes(acme));
  const { code, stderr } = await lectern(['build', '--project', project, '--only', deck, '--format', 'pptx']);
  expect(stderr).not.toMatch(/brand-/);
  expect(code).toBe(0);
  const parts = unpack(await readFile(join(project, 'output', deck, 'pond-in-brief.pptx')));
  const layouts = Object.keys(parts).filter((path) => /^ppt\/slideLayouts\/[^/]+$/.test(path));
  expect(layouts).toEqual(['ppt/slideLayouts/slideLayout1.xml']);
  expect(parts[layouts[0] ?? '']).toContain('name="Acme text"');
});

test('what the template lacks is told where the theme names it', async () => {
  await template(templateBytes({ ...acme, layouts: [] }));
  const { code, stdout, stderr } = await lectern(['check', '--project', project]);
  expect(stdout + stderr).toMatch(
    /templates\/themes\/acme\.yaml:3:13[\s\S]*No layout of the template has a placeholder for a title/,
  );
  expect(code).toBe(1);
});

test('a file that is no template is refused', async () => {
  await template(new TextEncoder().encode('not a template'));
  const { code, stdout, stderr } = await lectern(['check', '--project', project]);
  expect(stdout + stderr).toMatch(/acme\.yaml:3:13[\s\S]*cannot be opened as a PowerPoint file/);
  expect(code).toBe(1);
});

test('a name that leads elsewhere is not followed', async () => {
  await writeFile(
    join(project, 'templates/themes/acme.yaml'),
    theme.replace('acme.potx', '../../secret.pptx'),
  );
  const { code, stdout, stderr } = await lectern(['check', '--project', project]);
  expect(stdout + stderr).toMatch(/There is no template \.\.\/\.\.\/secret\.pptx/);
  expect(code).toBe(1);
});
