import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/story/schema/text.ts';
import { catalogueOf, hasCatalogue } from '../../src/words/catalogue.ts';
import { piecesOf } from '../../src/words/template.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

type Messages = { readonly [key: string]: string | Messages };

/** Every message of a catalogue with its place in it: `hedge.at-least`. */
function messagesOf(messages: Messages, place = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string' ? [[place + key, message] as [string, string]] : messagesOf(message, `${place}${key}.`),
  );
}

function slotsOf(message: string): string[] {
  return piecesOf(message)
    .flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []))
    .toSorted();
}

/** The places at which a catalogue does not take what English takes. */
function strayMessages(catalogue: Messages): string[] {
  const english = new Map(messagesOf(catalogueOf('en')));
  return messagesOf(catalogue)
    .filter(([place, message]) => slotsOf(message).join() !== slotsOf(english.get(place) ?? '{unknown}').join())
    .map(([place]) => place);
}

describe.each(LANGUAGES.filter(hasCatalogue))('the catalogue in “%s”', (language) => {
  const messages = messagesOf(catalogueOf(language));

  test('takes in every message exactly what English takes', () => {
    expect(strayMessages(catalogueOf(language))).toEqual([]);
  });

  test('holds no digit of any script, since digits are figures and figures are data', () => {
    expect(messages.filter(([, message]) => /\p{Nd}/u.test(message))).toEqual([]);
  });

  test('leaves no message empty, but the tag of an exact number, and none with stray spaces', () => {
    expect(messages.filter(([, message]) => message === '').map(([place]) => place)).toEqual(['hedgeTag.exact']);
    expect(messages.filter(([, message]) => message !== message.trim() || /\s\s/.test(message))).toEqual([]);
  });

  test('gives every hedge words of its own', () => {
    const { exact, unqualified, ...hedged } = catalogueOf(language).hedge;
    expect([exact, unqualified]).toEqual(['{number}', '{number}']);
    expect(new Set(Object.values(hedged)).size).toBe(Object.keys(hedged).length);
    expect(Object.values(hedged)).not.toContain(exact);
  });

  test('runs in the direction of its script', () => {
    const isRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(catalogueOf(language).language);
    expect(catalogueOf(language).direction).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });
});

test('a slot lost, added or renamed in translation is noticed', () => {
  const en = catalogueOf('en');
  const tampered = {
    ...en,
    hedge: { ...en.hedge, about: 'about a few' },
    axis: { unit: '{number} {number} people' },
    sentence: { ...en.sentence, asOf: 'As of {day}.' },
  };
  expect(strayMessages(tampered)).toEqual(['hedge.about', 'axis.unit', 'sentence.asOf']);
});

test('every language of every story can be spoken', async () => {
  const stories = await Promise.all(STORY_FOLDERS.map(storyIn));
  const languages = stories.flatMap(({ about }): Language[] => about.languages);
  expect(languages.filter((language) => !hasCatalogue(language))).toEqual([]);
});

test('a language that has not been translated throws, and says which file is wanted', () => {
  const missing = LANGUAGES.filter((language) => !hasCatalogue(language));
  for (const language of missing) expect(() => catalogueOf(language)).toThrow(`src/words/${language}.ts`);
});
