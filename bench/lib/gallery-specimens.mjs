/** The library → one short deck in every theme, light and dark, of slides that differ in their layout. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutPages, slidesOf } from './gallery-pages.mjs';
import { run } from './gallery-tools.mjs';

const looks = [
  { id: 'light', theme: 'lectern', scheme: 'light' },
  { id: 'dark', theme: 'lectern', scheme: 'dark' },
  { id: 'bold', theme: 'beacon', scheme: 'light' },
  { id: 'bold-dark', theme: 'beacon', scheme: 'dark' },
];
const shown = ['title', 'section', 'definition', 'comparison', 'chart', 'steps'];

/** For each look the PDF and the numbers of its pages to show. */
export function specimens(root, folder, decks, html) {
  const project = join(folder, 'specimens');
  mkdirSync(project);
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
  const slides = layoutPages(decks, html).filter(({ layout }) => shown.slice(2).includes(layout));
  const sections = [...new Set(slides.map(({ id }) => sectionOf(root, id)))];
  writeFileSync(join(project, 'content/en/decks/specimens.yaml'), recipe(sections));
  run(
    process.execPath,
    join(root, 'bin/lectern.js'),
    'build',
    '--project',
    project,
    '--only',
    'decks/specimens',
    '--format',
    'pdf',
    '--format',
    'html',
  );
  const made = join(project, 'output/decks/specimens');
  return looks.map(({ id }) => {
    const deck = id === 'light' ? 'specimens' : `specimens-${id}`;
    const all = slidesOf(deck, readFileSync(join(made, `${deck}.html`), 'utf8'));
    const numbers = shown.map((layout) => all.find((slide) => slide.layout === layout)?.number);
    return { pdf: join(made, `${deck}.pdf`), numbers: numbers.filter((number) => number !== undefined) };
  });
}

/** Of a slide `module.id`: the section of that id, or the one whose block has it. */
function sectionOf(root, slide) {
  const [module, id] = slide.replace(/--\d+$/, '').split('.');
  const text = readFileSync(join(root, `content/en/modules/${module}.yaml`), 'utf8');
  const at = text.search(new RegExp(`(?:section|id): ${id}$`, 'm'));
  return `${module}/${/^[a-z0-9-]+/.exec(text.slice(text.lastIndexOf('section: ', at) + 'section: '.length))?.[0]}`;
}

function recipe(sections) {
  const half = Math.ceil(sections.length / 2);
  return `deck: specimens
title: The World Summit and the Internet Governance Forum
subtitle: The same slides in every theme
minutes: 20
audience: general
level: deep
variants:
${looks
  .slice(1)
  .map(({ id, theme, scheme }) => `  - { variant: ${id}, theme: ${theme}, scheme: ${scheme} }`)
  .join('\n')}
parts:
  - part: Two summits and one open question
    line: Geneva 2003 and Tunis 2005
    show: [${sections.slice(0, half).join(', ')}]
  - part: What came of it
    show: [${sections.slice(half).join(', ')}]
`;
}
