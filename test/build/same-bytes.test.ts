/** The same content gives the same bytes, wherever and whenever it is built. */
import { expect, test } from 'vitest';
import { lectern, repository } from './lectern.ts';
import { differences, madeIn, makePond } from './pond.ts';

test('two folders, two time zones and two languages of the machine make identical files', async () => {
  const [here, there] = [await makePond('a'), await makePond('another folder ü')];
  const home = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
  const away = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const answers = [
    await lectern(['build', '--project', here], { cwd: repository, env: home }),
    await lectern(['build'], { cwd: there, env: away }),
  ];
  expect(answers.map(({ code }) => code)).toEqual([0, 0]);
  const [one, other] = [await madeIn(here), await madeIn(there)];
  expect(one.size).toBeGreaterThan(20);
  expect(differences(one, other)).toEqual([]);
});
