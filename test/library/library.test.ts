/** The libraries that ship with the tool and with its tests hold no error. */
import { expect, test } from 'vitest';
import { checkProject, type Told } from './project.ts';
import { shippedFiles, shippedPictures } from './shipped.ts';
import { smallLibrary } from './small.ts';

function printed(told: readonly Told[]): string {
  return told.map((each) => `${each.place} ${each.code}: ${each.message}. ${each.cure}`).join('\n');
}

test('the small library has nothing to be said about it', () => {
  expect(printed(checkProject(smallLibrary))).toBe('');
});

test('the library that ships has no error', () => {
  const errors = checkProject(shippedFiles, shippedPictures).filter(({ severity }) => severity === 'error');
  expect(printed(errors)).toBe('');
});
