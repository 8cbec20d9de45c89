/** The libraries that ship with the tool and with its tests hold no error. */
import { describe, expect, test } from 'vitest';
import { checkProject, type Told } from './project.ts';
import { shippedFiles, shippedPictures } from './shipped.ts';
import { smallLibrary } from './small.ts';

function printed(told: readonly Told[]): string {
  return told.map((each) => `${each.place} ${each.code}: ${each.message}. ${each.cure}`).join('\n');
}

test('the small library has nothing to be said about it', () => {
  expect(printed(checkProject(smallLibrary))).toBe('');
});

describe('the library that ships', () => {
  const told = checkProject(shippedFiles, shippedPictures);

  test('has no error', () => {
    expect(printed(told.filter(({ severity }) => severity === 'error'))).toBe('');
  });

  test('shows every founding and verified fact, or says why not, and nothing twice in the same words', () => {
    const codes = ['fact-unused', 'fact-used', 'text-repeated'];
    expect(printed(told.filter(({ code }) => codes.includes(code)))).toBe('');
  });
});
