import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DISTRIBUTIONS } from '../../src/exits/linkedData/distributions.ts';
import { editionOf } from '../../src/site/editionOf.ts';
import { isEmbed, type Page, pagesOf, shownDay } from '../../src/site/pages.ts';
import { asKnown } from '../../src/story/asKnown.ts';
import { isOfReport } from '../../src/story/relations.ts';
import { cite, citeClaim, find, type Story } from '../../src/story/story.ts';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { claimantNames } from '../fixtures/claimantNames.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

/** A thing as it stands on a page, read by nothing that wrote it. */
type Thing = { readonly '@type': string | readonly string[]; readonly '@id'?: string } & Record<string, unknown>;

type Read = { readonly page: Page; readonly html: string; readonly things: readonly Thing[] };

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** The names of schema.org, as the types of another project list them. */
const NAMES = new Set(
  [...readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').matchAll(/^ {4}"(\w+)"\?:/gm)].map(
    ([, name]) => `https://schema.org/${name}`,
  ),
);

/** What the context of schema.org says of the terms used here, so that no one is asked for it. */
const CONTEXT = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(
      ['url', 'sameAs', 'contentUrl', 'isBasedOn', 'about', 'appearance', 'author'].map((name) => [
        name,
        { '@id': `https://schema.org/${name}`, '@type': '@id' },
      ]),
    ),
  },
};

async function expand(html: string, address: string): Promise<readonly object[]> {
  const [, block = ''] = [...html.matchAll(BLOCK)][0] ?? [];
  return jsonld.expand(JSON.parse(block), {
    base: `https://figures.example/${address}`,
    // Fails on any term that it would have to drop.
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`asks ${url}`);
      return { document: CONTEXT, documentUrl: url, contextUrl: undefined };
    },
  } as Parameters<typeof jsonld.expand>[1]);
}

/** Every property in expanded linked data, however deep. */
function propertiesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(propertiesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => [
    ...(name.startsWith('@') ? [] : [name]),
    ...propertiesIn(inner),
  ]);
}

const isA = (type: string, thing: Thing) => [thing['@type']].flat().includes(type);

const storyOf = (story: Story, page: Page) => {
  const day = shownDay(story, page);
  return day === undefined ? story : asKnown(story, day);
};

/** Whether the page shows a figure whole, and not only in short among others. */
const isWhole = (story: Story, { content, day }: Page, figure: string) =>
  content.kind === 'figure'
    ? content.figure === figure
    : content.kind === 'story' && day === undefined && isOfReport(story, find(story.figures, figure));

/** What a thing says of another, by name. */
const inside = (thing: unknown) => (thing ?? {}) as Readonly<Record<string, unknown>>;

/** What is wrong with a figure as linked data, by its record alone. */
function faultsOf(story: Story, page: Page, thing: Thing): string[] {
  const { language } = page;
  const id = thing['@id']?.slice(1) ?? '';
  const cited = cite(storyOf(story, page), id);
  const { figure, source, caveats } = cited;
  const { reported, asOf } = figure;
  const description = String(thing.description);
  const said = [
    saySentence(cited, language),
    ...caveats.slice(0, isWhole(story, page, id) ? caveats.length : 1).map(({ text }) => sayProse(text, language)),
    ...(figure.misreport ? [sayProse(figure.misreport, language)] : []),
    ...(story.about.invented ? ['Invented for testing'] : []),
  ];
  const asked = {
    url: editionOf(story, language, { base: '/', origin: undefined }).addressOf(id),
    // A slip is nobody’s count, and has its number in words only.
    author: figure.misreport ? [] : claimantNames(storyOf(story, page), id, language),
    day: asOf.basis === 'unknown' ? undefined : asOf.basis === 'stated' ? asOf.edtf : /^[\d-]+[?%]$/,
    source: [source.title, source.url, inLanguage(source.publisher, language)],
    numbers: figure.misreport ? {} : boundsSaid(reported, sayReported(reported, language)),
  };
  const { value, minValue, maxValue, observationDate } = thing;
  const { name, url, publisher } = inside(thing.isBasedOn);
  const found = {
    url: thing.url,
    author: [thing.author ?? []].flat().map((one) => inside(one).name),
    source: [name, url, inside(publisher).name],
    numbers: { value, minValue, maxValue },
  };
  const wrong = (what: keyof typeof found) =>
    JSON.stringify(found[what]) === JSON.stringify(asked[what])
      ? []
      : [`${id}: ${what} ${JSON.stringify(found[what])}`];
  const isDay = asked.day instanceof RegExp ? asked.day.test(String(observationDate)) : observationDate === asked.day;
  return [
    ...said.filter((part) => !description.includes(part)).map((part) => `${id}: lost “${part}”`),
    ...(['url', 'author', 'source', 'numbers'] as const).flatMap(wrong),
    ...(isDay ? [] : [`${id}: day ${observationDate}`]),
    ...(String(inside(thing.measurementQualifier).name ?? '').length > 3 ? [] : [`${id}: no qualifier`]),
  ];
}

/** The numbers that may stand apart from their words: never one that says more than was said. */
function boundsSaid(reported: ReturnType<typeof cite>['figure']['reported'], words: string) {
  if (reported.hedge === 'between') return { minValue: reported.low, maxValue: reported.high };
  const { hedge, value } = reported;
  if (hedge === 'at-least' || hedge === 'more-than') return { minValue: value };
  if (hedge === 'up-to' || hedge === 'nearly') return { maxValue: value };
  return { value: hedge === 'about' ? words : value };
}

describe.each(STORY_FOLDERS)('the linked data of %s', async (folder) => {
  const story = await storyIn(folder);
  const read: Read[] = [];

  beforeAll(() => {
    const site = inject('sites').find((each) => each.story === folder);
    for (const page of pagesOf(story)) {
      const html = readFileSync(join(site?.folder ?? '', page.address, 'index.html'), 'utf8');
      const blocks = [...html.matchAll(BLOCK)].map(([, block = '']) => JSON.parse(block));
      read.push({ page, html, things: blocks.flatMap((block) => block['@graph']) });
    }
  });

  test('holds every figure whose number stands on the page, and none else', () => {
    const faults = read.flatMap(({ page, html, things }) => {
      const inBody = [...html.matchAll(/ data-figure="([^"]+)"/g)].map(([, id]) => id);
      // A frame must arrive in one round trip, and names the page that holds the rest.
      const own = inBody.filter((id) => !isEmbed(page) || ('figure' in page.content && page.content.figure === id));
      const shown = new Set(own.map((id) => `#${id}`));
      const linked = things.filter((thing) => isA('Observation', thing)).map((thing) => thing['@id']);
      const isSame = linked.length === shown.size && linked.every((id) => shown.has(String(id)));
      return isSame ? [] : [`/${page.address}: ${[...shown]} are shown, ${linked} linked`];
    });
    expect(faults).toEqual([]);
    expect(read.filter(({ things }) => things.length > 0).length).toBeGreaterThan(story.figures.size);
  });

  test('keeps with every figure hedge, speaker, day, source and caveat, and no number that says more', () => {
    const faults = read.flatMap(({ page, things }) =>
      things
        .filter((thing) => isA('Observation', thing))
        .flatMap((thing) => faultsOf(story, page, thing).map((fault) => `/${page.address} ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  test('is a claim of somebody, never a bare observation, and nothing in it is rated', () => {
    for (const { things, html } of read) {
      expect(html).not.toContain('ClaimReview');
      for (const thing of things) if (isA('Observation', thing)) expect(isA('Claim', thing)).toBe(true);
    }
  });

  test('gives every statement on the numbers with its speaker, day, source and caveat', () => {
    const claims = read.filter(({ page }) => page.content.kind === 'claims').flatMap(({ things }) => things);
    expect(claims.map((thing) => thing['@id']).sort()).toEqual([...story.claims.keys()].map((id) => `#${id}`).sort());
    for (const thing of claims) {
      const { claim, source } = citeClaim(story, thing['@id']?.slice(1) ?? '');
      expect(thing.description).toContain(sayProse(claim.says, 'en'));
      expect(thing.description).toContain(sayProse(claim.caveat, 'en'));
      expect(thing.appearance).toMatchObject({ name: source.title, url: source.url });
    }
  });

  test('describes the record where it is handed out, with every file it is handed out in', () => {
    const records = read.filter(({ things }) => things.some((thing) => isA('Dataset', thing)));
    expect(records.map(({ page }) => page.address)).toEqual(['', 'figures/']);
    for (const { things } of records) {
      const record = things.find((thing) => isA('Dataset', thing));
      const files = [record?.distribution].flat().map((file) => inside(file).contentUrl);
      expect(files).toEqual(Object.keys(DISTRIBUTIONS).map((file) => `/${file}`));
    }
  });

  test('is read by another’s processor with no term dropped, each a word of schema.org', async () => {
    const unknown = new Set<string>();
    for (const { page, html, things } of read) {
      if (things.length === 0) continue;
      const expanded = await expand(html, page.address);
      expect(expanded).toHaveLength(things.length);
      for (const name of propertiesIn(expanded)) if (!NAMES.has(name)) unknown.add(`/${page.address}: ${name}`);
    }
    expect([...unknown]).toEqual([]);
    expect(NAMES.size).toBeGreaterThan(1000);
  }, 120_000);

  test('can end its block nowhere but at its end', () => {
    for (const { html } of read) for (const [, block] of html.matchAll(BLOCK)) expect(block).not.toContain('<');
  });

  test('bites: on a lost hedge, caveat, speaker, source, and on a number that says more', () => {
    const { page, things } = read.find(({ page: each }) => !isEmbed(each) && each.content.kind === 'figure') as Read;
    const thing = things.find((each) => isA('Observation', each)) as Thing;
    const description = String(thing.description);
    expect(faultsOf(story, page, thing)).toEqual([]);
    for (const tampered of [
      { ...thing, description: description.replace(/^(?:Invented.*?place\. )?\S+ \S+/, '') },
      { ...thing, description: description.slice(0, -20) },
      { ...thing, author: { name: 'Somebody else' } },
      { ...thing, isBasedOn: { name: 'Elsewhere' } },
      { ...thing, observationDate: '2001-01-01' },
      { ...thing, value: 1, minValue: undefined },
      { ...thing, measurementQualifier: undefined },
    ])
      expect(faultsOf(story, page, tampered)).not.toEqual([]);
  });
});
