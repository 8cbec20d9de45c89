/** The parts of the deck's script that only compute. */
import { describe, expect, test } from 'vitest';
import { makeStopwatch } from '../../src/craft/screen/clock.ts';
import { deckScript } from '../../src/craft/screen/deck-script.ts';
import { findSlides } from '../../src/craft/screen/find-slides.ts';
import { firstTalk } from '../../src/craft/screen/first-talk.ts';
import { makeKeys } from '../../src/craft/screen/keys.ts';
import { makeMoves } from '../../src/craft/screen/moves.ts';
import { makePlan } from '../../src/craft/screen/plan.ts';
import { readMessage } from '../../src/craft/screen/read-message.ts';
import { makeSession } from '../../src/craft/screen/session.ts';
import type { Talk } from '../../src/craft/screen/talk.ts';

const stopwatch = makeStopwatch();
const start: Talk = { slide: 0, step: 0, blank: 'none', turn: 1, clock: stopwatch.zero };

describe('moves', () => {
  const moves = makeMoves([0, 2, 0]);
  test('go through every step and every slide, and stop at the ends', () => {
    const places = [{ slide: 0, step: 0 }];
    for (let press = 0; press < 6; press += 1) places.push(moves.on(places.at(-1) ?? { slide: 0, step: 0 }));
    expect(places.map(({ slide, step }) => `${slide}.${step}`)).toEqual([
      '0.0',
      '1.0',
      '1.1',
      '1.2',
      '2.0',
      '2.0',
      '2.0',
    ]);
  });
  test('come back to a slide that is shown whole', () => {
    expect(moves.back({ slide: 2, step: 0 })).toEqual({ slide: 1, step: 2 });
    expect(moves.back({ slide: 0, step: 0 })).toEqual({ slide: 0, step: 0 });
  });
  test('bring any number into the deck', () => {
    expect(moves.to(99)).toEqual({ slide: 2, step: 0 });
    expect(moves.to(-1)).toEqual({ slide: 0, step: 0 });
    expect(moves.inside({ slide: 1, step: 9 })).toEqual({ slide: 1, step: 2 });
  });
});

test('Caps Lock does not reset the clock', () => {
  const keys = makeKeys();
  const event = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
  const act = (key: string, shiftKey: boolean) =>
    keys.actOf({ ...event, key, shiftKey, target: { closest: () => null } });
  expect(act('T', false)).toBe('clock');
  expect(act('T', true)).toBe('reset');
  expect(act('B', true)).toBe('black');
  expect(act('?', true)).toBe('help');
});

describe('the plan', () => {
  const plan = makePlan([30, 60, 90], 4);
  const at = (slide: number, seconds: number) => plan.standing(slide, seconds * 1000, 30_000);
  test.each([
    [1, 29, 1],
    [1, 30, 0],
    [1, 90, 0],
    [1, 91, -1],
    [0, 31, -1],
    [2, 30, 60],
  ])('on slide %i after %i seconds one is %i ahead', (slide, seconds, ahead) => {
    expect(at(slide, seconds).ahead).toBe(ahead);
  });
  test('knows what is left, and what is to come', () => {
    expect(at(1, 250)).toMatchObject({ left: -10, toCome: 90, slidePlanned: 60, onSlide: 220 });
  });
  test.each([
    [0, '0:00'],
    [65, '1:05'],
    [3725, '1:02:05'],
    [-30, '\u22120:30'],
  ])('%i seconds read %s', (seconds, text) => {
    expect(plan.text(seconds)).toBe(text);
  });
});

test('a stopwatch stands, runs, pauses and goes on', () => {
  const running = stopwatch.toggled(stopwatch.zero, 1000);
  expect(stopwatch.elapsed(running, 4000)).toBe(3000);
  const paused = stopwatch.toggled(running, 4000);
  expect(stopwatch.elapsed(paused, 9000)).toBe(3000);
  expect(stopwatch.elapsed(stopwatch.toggled(paused, 9000), 9500)).toBe(3500);
  // The laptop's clock may be set back.
  expect(stopwatch.elapsed(running, 0)).toBe(0);
});

describe('the search', () => {
  const slides = [
    { title: 'Réunions à Genève', text: 'Names and numbers' },
    { title: 'Lillestrøm', text: 'It met in GENEVA first, and talked. '.padEnd(400, 'x') },
  ];
  const found = (question: string) => findSlides(slides, question).map(({ slide }) => slide);
  test('finds words wherever they stand, whatever their case and accents', () => {
    expect(found('geneve')).toEqual([0]);
    expect(found('GENÈVE')).toEqual([0]);
    expect(found('geneva')).toEqual([1]);
    expect(found('lillestrom')).toEqual([1]);
    expect(found('LILLESTRØM')).toEqual([1]);
    expect(found('numbers reunions')).toEqual([0]);
    expect(found('numbers geneva')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
  test('shows what stands around the first word', () => {
    expect(findSlides(slides, 'geneva first')[0]).toMatchObject({ before: 'It met in ', match: 'GENEVA' });
    expect(findSlides(slides, 'geneva')[0]?.after.length).toBeLessThan(100);
  });
});

describe('a message', () => {
  const message = { deck: '/a.html', from: 'presenter', kind: 'state', talk: start };
  test('of ours is read', () => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });
  test.each([
    null,
    'lectern',
    {},
    { ...message, deck: 1 },
    { ...message, from: 'somebody' },
    { ...message, kind: 'eval' },
    { ...message, talk: { ...start, slide: -1 } },
    { ...message, talk: { ...start, slide: 1.5 } },
    { ...message, talk: { ...start, turn: Number.NaN } },
    { ...message, talk: { ...start, blank: 'red' } },
    { ...message, talk: { ...start, clock: { ...start.clock, since: 'now' } } },
    { ...message, talk: { ...start, clock: undefined } },
  ])('of another shape is none: %j', (given) => {
    expect(readMessage(given)).toBeUndefined();
  });
  test('brings nothing along that was not asked for', () => {
    expect(readMessage({ ...message, more: 1, talk: { ...start, html: '<b>' } })).toEqual(message);
  });
});

describe('two windows', () => {
  function windowOf(role: 'audience' | 'presenter', from = start) {
    const sent: Talk[] = [];
    const session = makeSession({
      role,
      start: from,
      moves: makeMoves([0, 0, 0]),
      stopwatch,
      now: () => 0,
      show: () => {},
      send: (_kind, talk) => sent.push(talk),
    });
    const hear = (talk: Talk) =>
      session.hear({ deck: '', from: role === 'audience' ? 'presenter' : 'audience', kind: 'state', talk });
    return { session, sent, hear };
  }
  const onward = { ...start, slide: 1, turn: 5 };

  test('the one that changed last is right', () => {
    const { session, hear } = windowOf('audience');
    hear(onward);
    expect(session.talk()).toEqual(onward);
    hear({ ...start, slide: 2, turn: 4 });
    expect(session.talk()).toEqual(onward);
  });
  test('at the same turn the desk is right, for both', () => {
    const other = { ...onward, slide: 2 };
    const audience = windowOf('audience', onward);
    audience.hear(other);
    expect(audience.session.talk().slide).toBe(2);
    const desk = windowOf('presenter', onward);
    desk.hear(other);
    expect(desk.session.talk().slide).toBe(1);
  });
  test('do not answer for ever', () => {
    const desk = windowOf('presenter');
    desk.hear(onward);
    expect(desk.sent).toEqual([onward]);
    desk.hear(onward);
    expect(desk.sent).toHaveLength(1);
    const audience = windowOf('audience');
    audience.hear(onward);
    expect(audience.sent).toEqual([]);
  });
  test('a place that is not in the deck is brought into it', () => {
    const { session, hear } = windowOf('audience');
    hear({ ...start, slide: 700, step: 3, turn: 9 });
    expect(session.talk()).toMatchObject({ slide: 2, step: 0 });
  });
  test('the clock starts by itself only when somebody presents', () => {
    const reader = windowOf('audience');
    reader.session.go((moves, from) => moves.on(from));
    expect(reader.session.talk().clock.since).toBeNull();
    const hall = windowOf('audience');
    hall.hear(start);
    hall.session.go((moves, from) => moves.on(from));
    expect(hall.session.talk().clock.since).toBe(0);
  });
});

test('a window loaded anew goes on, one opened at another slide begins there', () => {
  const kept = JSON.stringify({
    deck: '',
    from: 'audience',
    kind: 'state',
    talk: { ...start, slide: 2, step: 1, turn: 7 },
  });
  const begin = (linked: number, text: string | null) =>
    firstTalk({ role: 'audience', linked, kept: text, read: readMessage, stopwatch });
  expect(begin(2, kept)).toMatchObject({ slide: 2, step: 1, turn: 7 });
  expect(begin(1, kept)).toMatchObject({ slide: 1, step: 0, turn: 1 });
  expect(begin(-1, null)).toEqual(start);
  expect(begin(-1, '{ not json')).toEqual(start);
});

test('the script is one text, small, that cannot end its own element', () => {
  expect(deckScript.length).toBeLessThan(60_000);
  expect(deckScript).not.toMatch(/<\/script|<!--/i);
});
