import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describePicture } from '../../src/exits/picture/describePicture.ts';
import { filesOf } from '../../src/site/files.ts';
import { pagesOf } from '../../src/site/pages.ts';
import { picturesWith } from '../../src/site/picturesWith.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { NOBODY_NAMED } from '../../src/story/schema/figure.ts';
import type { LanguageMap } from '../../src/story/schema/text.ts';
import { cite, find, type Story } from '../../src/story/story.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { fill } from '../../src/words/template.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { EXITS, type Exit, flatten, type LeavingFile, type Telling } from './exits.ts';

const SITE = { base: '/', origin: 'https://figures.example' };

/** What must go with some numbers wherever they go: what is bare and round, said by several, of a day that was worked out … */
const NOW_AND_THEN = ['bare', 'others', 'basis', 'slip', 'change'] as const;

/** What must go with a number wherever it goes; of each, the ways in which it may be said. */
const FACETS = ['hedge', 'claimant', 'day', 'source', 'caveat', ...NOW_AND_THEN] as const;

type Facet = (typeof FACETS)[number];

const isNowAndThen = (facet: Facet) => NOW_AND_THEN.some((one) => one === facet);

/** How a figure’s facets are said: in words, or as values that a program reads. */
function waysOf(story: Story, figure: string): Readonly<Record<Facet, readonly string[]>> {
  const { figure: told, source, caveats, changes } = cite(story, figure);
  const { basis, facts, hedgeTag, sentence } = catalogueOf('en');
  const { assertedBy, alsoAssertedBy = [] } = told.attribution;
  const nobody = sentence.nobody.split('{counts}')[1] ?? '';
  return {
    hedge: [sayReported(told.reported, 'en'), flatten(told.reported), flatten(inOrder(told.reported))],
    bare:
      told.reported.hedge === 'unqualified'
        ? [sentence.unqualified, hedgeTag.unqualified, flatten({ hedge: 'unqualified' })]
        : [],
    claimant:
      assertedBy === NOBODY_NAMED
        ? [nobody, NOBODY_NAMED, facts.nobodyNamed, facts.unnamedAs.split('{wording}')[0] ?? '']
        : named(story, assertedBy),
    others: alsoAssertedBy.slice(-1).flatMap((id) => named(story, id)),
    day:
      told.asOf.basis === 'unknown'
        ? [sentence.asOfUnknown, 'basis unknown', basis.unknown]
        : [sayDate(told.asOf.edtf, 'en'), told.asOf.edtf],
    basis:
      told.asOf.basis === 'inferred'
        ? [fill(basis.inferred, { date: sayDate(told.asOf.edtf, 'en') }), flatten({ asOf: { basis: 'inferred' } })]
        : [],
    source: [source.url, source.title, inLanguage(source.publisher, 'en')],
    caveat: caveats.flatMap(({ text, isSlip }) => (isSlip ? [] : inBoth(text))),
    slip: told.misreport ? inBoth(told.misreport) : [],
    change: changes[0] ? inBoth(changes[0].reason) : [],
  };
}

/** A body by its name, and by its id. */
function named(story: Story, id: string): string[] {
  return [inLanguage(find(story.organisations, id).name, 'en'), id];
}

/** A text as it is said, and as it stands in the record. */
function inBoth(text: LanguageMap): string[] {
  return [sayProse(text, 'en'), text.en ?? ''];
}

/** The same with its names in the order of the alphabet, as canonical JSON has them. */
function inOrder(reported: object): object {
  return Object.fromEntries(Object.entries(reported).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Letters alone: files break lines, and wrap words, as they need. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[\s’'{}\\]+/g, '');
}

/** The facets that a telling lacks. */
function lacking(story: Story, { figure, words }: Telling): Facet[] {
  const ways = waysOf(story, figure);
  const said = bare(words);
  return FACETS.filter(
    (facet) => ways[facet].length > 0 && !ways[facet].some((way) => way !== '' && said.includes(bare(way))),
  );
}

type Left = { readonly address: string; readonly exit: Exit; readonly tellings: readonly Telling[] };

/** Everything that a built site hands out, page for page and file for file, and what it tells. */
function leave(story: Story): { readonly left: readonly Left[]; readonly strays: readonly string[] } {
  const shell = readFileSync('index.html', 'utf8');
  const pages = pagesOf(story).map((page) => ({
    address: `${page.address}index.html`,
    content: () => renderPage(shell, story, page, SITE, { markup: '', policy: undefined }),
  }));
  const files = filesOf(story, SITE).map((file) => ({ ...file, content: () => file.content }));
  const left: Left[] = [];
  const strays: string[] = [];
  for (const file of [...pages, ...files, ...picturesWith(story, SITE)]) {
    const [exit, ...others] = EXITS.filter(({ takes }) => takes.test(file.address));
    if (!exit || others.length > 0) strays.push(file.address);
    else left.push({ address: file.address, exit, tellings: exit.tellings?.(textOf(file), story, file) ?? [] });
  }
  return { left, strays };
}

/** A file as text; of a PNG what it carries as text, which pictures’ own tests read from its bytes. */
function textOf(file: LeavingFile): string {
  return 'picture' in file && file.address.endsWith('.png') ? describePicture(file.picture()) : String(file.content());
}

describe.each(STORY_FOLDERS)('whatever leaves the site of %s', async (folder) => {
  const story = await storyIn(folder);
  const { left, strays } = leave(story);

  test('is a way out that is looked at here', () => {
    expect(strays).toEqual([]);
  });

  test.each(EXITS.filter(({ tellings }) => tellings))(
    '$name: every number with hedge, claimant, day, source and caveat, and with what was slipped or changed',
    (exit) => {
      const own = left.filter((one) => one.exit === exit);
      const faults = own.flatMap(({ address, tellings }) =>
        tellings.flatMap((telling) => lacking(story, telling).map((facet) => `${address} ${telling.figure}: ${facet}`)),
      );
      expect(faults).toEqual([]);
      if (!exit.mayBeEmpty) expect(own.flatMap(({ tellings }) => tellings).length).toBeGreaterThan(0);
      if (exit.isWhole)
        for (const { address, tellings } of own)
          expect(new Set(tellings.map(({ figure }) => figure)), address).toEqual(new Set(story.figures.keys()));
    },
  );

  test.each(EXITS.filter(({ tellings }) => tellings))('$name: each facet taken away is missed', (exit) => {
    const tellings = left.flatMap((one) => (one.exit === exit ? one.tellings : []));
    if (tellings.length === 0 && exit.mayBeEmpty) return;
    for (const facet of FACETS) {
      const telling = tellings.find(({ figure }) => waysOf(story, figure)[facet].length > 0);
      if (!telling && isNowAndThen(facet)) continue;
      if (!telling) throw new Error(`${facet}: nothing is told`);
      const without = waysOf(story, telling.figure)[facet].reduce(
        (words, way) => (way === '' ? words : words.replaceAll(bare(way), '')),
        bare(telling.words),
      );
      expect(lacking(story, { ...telling, words: without })).toContain(facet);
    }
  });
});

test('a file of a kind that nobody knows is a stray', () => {
  expect(EXITS.filter(({ takes }) => takes.test('data/figures.xlsx'))).toEqual([]);
});
