/** The web templates are without fault, and their README lists the fields they really have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shapeText } from '../../../src/craft/markup/shape-text.ts';
import { glossarySiteShapes } from '../../../src/write/glossary-site/glossary-site.ts';
import { handbookSiteShapes } from '../../../src/write/handbook-html/write-handbook-html.ts';
import { portalShapes } from '../../../src/write/portal/portal.ts';
import { sessionShapes } from '../../../src/write/session-page/session-page.ts';
import { readTemplates } from './read-templates.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../templates/README.md'), 'utf8');
const templates = readTemplates('web', 'glossary', 'portal', 'sessions', 'handbook-web');

test.each(
  Object.entries({ ...glossarySiteShapes, ...portalShapes, ...sessionShapes, ...handbookSiteShapes }),
)('%s', (name, shape) => {
  expect(templates.check(name, shape)).toEqual([]);
  expect(readme).toContain(`### \`${name}.hbs\``);
  expect(readme).toContain(`\`\`\`\n${shapeText(shape)}\n\`\`\``);
});
