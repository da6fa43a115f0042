import { parse as readRis } from 'astrocite-ris';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFiles, figureCitationFiles } from '../../src/exits/citations/citationFiles.ts';
import { citeFigure } from '../../src/exits/citations/citeFigure.ts';
import { printBibtex } from '../../src/exits/citations/printBibtex.ts';
import { printRis } from '../../src/exits/citations/printRis.ts';
import type { Reference } from '../../src/exits/citations/reference.ts';
import { cite, type Story } from '../../src/story/story.ts';
import { sayProse } from '../../src/words/prose.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { claimantNames } from '../fixtures/claimantNames.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { readBibtex, renderReferences } from './pandoc.ts';

/** Words and digits alone: a style may print other letters and quotation marks, but must lose nothing. */
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** TeX sets quotation marks as it sees fit; nothing else may change. */
const plainQuotes = (read: object | undefined) => JSON.parse(JSON.stringify(read).replace(/(?:\\"|['‘’“”`])+/g, '’'));

/** What must be in the words of a figure's citation, wherever it is printed: number with its hedge, speaker, day, source. */
function mustBeSaid(story: Story, id: string): string[] {
  const { figure, source } = cite(story, id);
  const names = claimantNames(story, id);
  return [
    sayReported(figure.reported, 'en'),
    sayProse(figure.counts, 'en'),
    ...(names.length === 0 ? ['names no one'] : names),
    figure.asOf.basis === 'unknown' ? 'No day is stated' : sayDate(figure.asOf.edtf, 'en'),
    ...(figure.asOf.basis === 'inferred' ? ['worked out'] : []),
    source.publisher.en ?? '',
  ];
}

/** What must stand beside it: every caveat, the words it was read in, where, whether it is a slip. */
function mustStandBeside(story: Story, id: string): string[] {
  const { figure, caveats, source } = cite(story, id);
  return [
    ...caveats.map(({ text }) => sayProse(text, 'en')),
    ...(figure.misreport ? [sayProse(figure.misreport, 'en')] : []),
    ...(story.about.invented ? ['Invented for testing'] : []),
    figure.quote.exact,
    source.title,
    source.publisher.en ?? '',
    source.url,
  ];
}

const lost = (words: string, parts: readonly string[]) => parts.filter((part) => !bare(words).includes(bare(part)));

describe.each(STORY_FOLDERS)('the citations of %s', async (folder) => {
  const story = await storyIn(folder);
  const files = new Map(citationFiles(inEnglish(story)).map(({ address, content }) => [address, String(content)]));
  const fileOf = (ending: string) => files.get(`data/citations.${ending}`) ?? '';
  const ids = [story.about.id, ...story.figures.keys(), ...story.sources.keys()];
  const references: readonly Reference[] = JSON.parse(fileOf('csl.json'));

  test('hold the record, every figure and every source once', () => {
    expect(references.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('say each figure with its hedge, speaker, day, caveats and source', () => {
    const faults = references
      .filter(({ id }) => story.figures.has(id))
      .flatMap(({ id, title, note, URL }) => [
        ...(title.startsWith(`${saySentence(cite(story, id), 'en')} Read in `) ? [] : [`${id}: ${title}`]),
        ...lost(title, mustBeSaid(story, id)).map((part) => `${id}: lost “${part}”`),
        ...lost(note, mustStandBeside(story, id)).map((part) => `${id}: lost “${part}”`),
        ...(URL === `https://figures.example/figure/${id}/` ? [] : [`${id}: at ${URL}`]),
      ]);
    expect(faults).toEqual([]);
  });

  test('name as a source’s author only a body whose own text it carries, and date it no better than is known', () => {
    for (const { id, author, issued, note } of references.filter((one) => story.sources.has(one.id))) {
      const { published, kind, carrying } = story.sources.get(id) ?? {};
      expect(author === undefined).toBe(carrying === undefined || kind === 'rewritten report');
      expect(issued === undefined).toBe(published?.basis === 'unknown');
      expect(issued === undefined || issued.circa === true).toBe(
        published?.basis !== 'stated' || /[~?%]$/.test(published.edtf),
      );
      if (published?.basis === 'inferred') expect(note).toContain('worked out');
    }
  });

  test('read as BibTeX by pandoc, are the same: no word, no letter lost', () => {
    const read = readBibtex(fileOf('bib'));
    expect(read.map(({ id }) => id)).toEqual(ids);
    for (const [at, { title, note, URL, author }] of references.entries())
      expect(plainQuotes(read[at])).toMatchObject(plainQuotes({ title, note, URL, ...(author && { author }) }));
  });

  test('read as RIS by another’s parser, are the same', () => {
    const read = readRis(fileOf('ris'));
    expect(read.map(({ id }) => id)).toEqual(ids);
    for (const [at, { title, note, URL }] of references.entries()) expect(read[at]).toMatchObject({ title, note, URL });
  });

  test.each([
    ['bib', 'bibtex'],
    ['csl.json', 'csljson'],
  ] as const)('printed from %s by pandoc’s processor, keep hedge, speaker and day in every entry', (ending, format) => {
    const printed = renderReferences(fileOf(ending), format);
    expect(printed.size).toBe(ids.length);
    const faults = [...story.figures.keys()].flatMap((id) =>
      lost(printed.get(id) ?? '', mustBeSaid(story, id)).map((part) => `${id}: lost “${part}”`),
    );
    expect(faults).toEqual([]);
  });

  test('come for one figure with the source it was read in', () => {
    for (const { id, attribution } of story.figures.values()) {
      const own = figureCitationFiles(inEnglish(story), id, `figure/${id}/`);
      expect(own.map(({ address }) => address)).toEqual(
        ['bib', 'ris', 'csl.json'].map((ending) => `figure/${id}/cite.${ending}`),
      );
      const [figure, source] = JSON.parse(String(own[2]?.content));
      expect(figure).toEqual(references.find((one) => one.id === id));
      expect(source).toEqual(references.find((one) => one.id === attribution.readIn));
      expect(fileOf('bib')).toContain(String(own[0]?.content).split('\n\n')[0]);
    }
  });

  test('are the same each time they are written', () => {
    expect(citationFiles(inEnglish(story))).toEqual(citationFiles(inEnglish(story)));
  });
});

test('an invented figure is cited word for word', () => {
  const reference = citeFigure(inEnglish(inventedStory([inventedFigure({ reported: atLeast(17) })])), 'buried');
  expect(printBibtex(reference)).toBe(`@misc{buried,
  title = {{At least 17 people missing under the slope, according to Parish of Tarn. As of 3 May 1987. Read in Tarn Gazette.}},
  howpublished = {{The slope above Tarn}},
  note = {{Invented for testing. No such event took place. Only the lower village was searched. Printed as “17 people are missing”: the number or more. Passed on as received; not verified by us. Read in “The slope above Tarn”, Tarn Gazette, 3 May 1987: https://gazette.example/slope}},
  url = {https://figures.example/figure/buried/},
  language = {en}
}
`);
});

function atLeast(value: number) {
  return { hedge: 'at-least', value, word: 'at least' } as const;
}

/** Any words: letters of several scripts, digits, and every sign that some format reads as its own. */
const words = fc
  .array(
    fc.constantFrom(...'abé شمתα7,. -–—“”‘’', ...'{}\\$&#_%~^"\'@=:;<>|/[]()!?*+`', 'TY  - ', 'ER  - ', ' and ', '--'),
    { minLength: 1, maxLength: 30 },
  )
  .map((signs) => `x${signs.join('')}x`.replace(/\s+/g, ' '));

const reference = fc.record({ title: words, note: words, publisher: words }).map(
  ({ publisher, ...said }): Reference => ({
    id: 'any',
    type: 'webpage',
    ...said,
    'container-title': publisher,
    URL: 'https://any.example/a_b?c=%20&d={e}#f~g',
    language: 'en',
  }),
);

test('any words come back from BibTeX as pandoc reads it', () => {
  // One call for all: starting pandoc takes longer than reading.
  const all = fc.sample(reference, 300).map((one, at) => ({ ...one, id: `any-${at}` }));
  const read = readBibtex(all.map(printBibtex).join('\n'));
  for (const [at, { title, note }] of all.entries())
    expect(plainQuotes(read[at])).toMatchObject(plainQuotes({ title, note }));
});

test('any words come back from RIS, each value on one line', () => {
  fc.assert(
    fc.property(reference, (one) => {
      const printed = printRis(one);
      expect(printed.split('\n')).toHaveLength(9);
      expect(readRis(printed)).toMatchObject([{ title: one.title, note: one.note }]);
    }),
  );
});
