/** Headings of an index in the order of their language, under its letters. */
import { expect, test } from 'vitest';
import { headingOrder, letterOf } from '../../src/compose/handbook/index-sort.ts';

/** Headings in the order they belong in, by letter. */
const sorted: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    '0–9': ['2 working groups', '13 root servers'],
    A: ['A/RES/60/252', '“access”', 'The African Union', 'An agenda'],
    I: ['ICANN', 'ICANN/WSIS statement', 'Internet', 'internet access', 'Internet Society'],
    R: ['root servers', 'root zone', 'rooted'],
  },
  fr: {
    A: ['l’accès', 'Les accords', 'agenda'],
    C: ['cote', 'coté', 'côte', 'côté'],
    E: ['école', 'Égypte', 'espace', 'été'],
    O: ['obligation', 'œuvre', 'offre'],
  },
  es: {
    E: ['El Salvador', 'empresa'],
    N: ['nombres de dominio', 'números'],
    Ñ: ['ñandú', 'ñoño'],
    O: ['observatorio', 'Óscar'],
  },
  ru: {
    А: ['адрес', 'Азия'],
    Е: ['Европа', 'ёж', 'ездить'],
    И: ['ИКАНН', 'интернет'],
    Й: ['йод'],
    К: ['корневая зона'],
  },
  ar: {
    ا: ['أجندة تونس', 'إدارة الإنترنت', 'الاتحاد الدولي'],
    ب: ['برنامج'],
    ت: ['تعاون', 'تونس'],
  },
  zh: {
    B: ['巴西'],
    G: ['根区文件', '工作组'],
    H: ['互联网治理'],
    L: ['联合国'],
    T: ['突尼斯议程'],
    'A–Z': ['ICANN', 'WSIS'],
  },
};

for (const [language, letters] of Object.entries(sorted)) {
  const headings = Object.values(letters).flat();

  test(`${language}: the order is the language’s`, () => {
    const shuffled = [...headings].reverse();
    expect(shuffled.sort(headingOrder(language))).toEqual(headings);
  });

  test(`${language}: each stands under its letter`, () => {
    for (const [letter, all] of Object.entries(letters))
      for (const heading of all) expect([heading, letterOf(heading, language)]).toEqual([heading, letter]);
  });
}

test('a letter is met once from the first heading to the last', () => {
  for (const [language, letters] of Object.entries(sorted)) {
    const met = Object.values(letters)
      .flat()
      .sort(headingOrder(language))
      .map((heading) => letterOf(heading, language));
    expect(met.filter((letter, at) => letter !== met[at - 1])).toEqual(Object.keys(letters));
  }
});
