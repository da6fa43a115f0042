import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { printTable, readTable } from '../../src/exits/csv/table.ts';
import { dataFiles } from '../../src/exits/data/dataFiles.ts';
import { figureColumns } from '../../src/exits/data/figureColumns.ts';
import { sealOf } from '../../src/story/published/recordOf.ts';
import { sha256 } from '../../src/story/published/sha256.ts';
import type { Story } from '../../src/story/story.ts';
import { cite } from '../../src/story/story.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

// biome-ignore lint/suspicious/noExplicitAny: files are read as anybody reads them, without our types
type Anything = any;

function filesOf(story: Story): ReadonlyMap<string, string> {
  return new Map(
    dataFiles(story, ADDRESSES).map(({ address, content }) => [address.slice('data/'.length), String(content)]),
  );
}

/** The lines of a CSV file as another’s reader sees them. */
function linesIn(text = '', skipped = 0): Record<string, string>[] {
  return (parse(text, { bom: true, columns: true }) as Record<string, string>[]).slice(skipped);
}

/** What every row of every file must carry: names of what is missing. */
type Row = {
  readonly what: string;
  readonly carries: Readonly<Record<'hedge' | 'claimant' | 'day' | 'source' | 'caveat', unknown>>;
};

/** A day that is known, or the word that it is not. */
const dayOf = (asOf: Anything) => asOf?.edtf ?? (asOf?.basis === 'unknown' ? 'unknown' : undefined);

/** Every row, of every file, that holds a number. */
function rowsOf(files: ReadonlyMap<string, string>): Row[] {
  const json = (name: string): Anything => JSON.parse(files.get(name) ?? 'null');
  const published = (name: string, { id, reported, attribution, asOf, caveats }: Anything): Row => ({
    what: `${name} ${id}`,
    carries: {
      hedge: reported.hedge,
      claimant: attribution.assertedBy,
      day: dayOf(asOf),
      source: attribution.readIn?.title && attribution.readIn?.url,
      caveat: caveats?.[0]?.text && Object.values(caveats[0].text).join(),
    },
  });
  const brief = (name: string, { id, reported, assertedBy, asOf, source, caveats }: Anything): Row => ({
    what: `${name} ${id}`,
    carries: {
      hedge: reported.hedge,
      claimant: assertedBy,
      day: dayOf(asOf),
      source: source?.title && source?.url,
      caveat: caveats && Object.values(caveats).flat().join(),
    },
  });
  return [
    ...linesIn(files.get('figures.csv')).map((line) => ({
      what: `figures.csv ${line.id}`,
      carries: {
        hedge: line.hedge,
        claimant: line.claimant_en,
        day: line.as_of,
        source: line.source_url,
        caveat: line.caveats_en,
      },
    })),
    ...linesIn(files.get('figures.hxl.csv'), 1).map((line) => ({
      what: `figures.hxl.csv ${line.id}`,
      carries: {
        hedge: line.hedge,
        claimant: line.claimant,
        day: line['as of'],
        source: line['source address'],
        caveat: line.caveats,
      },
    })),
    ...json('figures.json').figures.map((row: Anything) => published('figures.json', row)),
    ...[...files.keys()]
      .filter((name) => name.startsWith('v/'))
      .flatMap((name) => json(name).figures.map((row: Anything) => published(name, row))),
    ...json('sources.json').flatMap(({ figures }: Anything) =>
      figures.map((row: Anything) => brief('sources.json', row)),
    ),
    ...json('changes.json').changes.flatMap(({ now }: Anything) => (now ? [brief('changes.json', now)] : [])),
  ];
}

/** What rows lack, one line for each. */
function lacking(rows: readonly Row[]): string[] {
  return rows.flatMap(({ what, carries }) =>
    Object.entries(carries).flatMap(([part, held]) =>
      held && (typeof held !== 'string' || held.trim() !== '') ? [] : [`${what} has no ${part}`],
    ),
  );
}

describe.each(STORY_FOLDERS)('the files of %s', async (folder) => {
  const story = await storyIn(folder);
  const files = filesOf(story);

  test('hold hedge, claimant, day, source and caveat in every row', () => {
    const rows = rowsOf(files);
    // Each file that holds figures was looked at.
    expect(new Set(rows.map(({ what }) => what.split(/[ /]/)[0])).size).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeGreaterThanOrEqual(5 * story.figures.size);
    expect(lacking(rows)).toEqual([]);
  });

  test('hold every figure, with its sentence, on a line of its own', () => {
    const lines = linesIn(files.get('figures.csv'));
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(story.figures.keys()));
    for (const { id = '', sentence_en: sentence, hedge, number, low, high, record } of lines) {
      const cited = cite(story, id);
      const { reported } = cited.figure;
      expect([sentence, hedge, record]).toEqual([saySentence(cited, 'en'), reported.hedge, sealOf(story).sha256]);
      expect(sentence?.toLowerCase()).toContain(sayReported(reported, 'en'));
      if (reported.hedge === 'between') expect([low, high]).toEqual([`${reported.low}`, `${reported.high}`]);
      else expect(number).toBe(`${reported.value}`);
    }
    expect(linesIn(files.get('figures.hxl.csv'), 1)).toHaveLength(story.figures.size);
  });

  test('leave no cell empty that could be taken for zero', () => {
    for (const line of linesIn(files.get('figures.csv')))
      expect(Object.values(line).filter((cell) => cell === '')).toEqual([]);
    for (const line of linesIn(files.get('figures.hxl.csv'), 1))
      for (const [name, cell] of Object.entries(line))
        if (!name.includes('blank is not zero')) expect(cell, name).not.toBe('');
  });

  test('come back from CSV and go out again the same, byte for byte', () => {
    const columns = figureColumns(story.about.languages);
    const text = files.get('figures.csv') ?? '';
    expect(printTable(columns, readTable(columns, text))).toBe(text);
  });

  test('keep every record there was under its hash', () => {
    const names = [...files.keys()].filter((name) => name.startsWith('v/'));
    expect(names).toContain(`v/${sealOf(story).sha256}.json`);
    expect(names).toEqual(expect.arrayContaining(story.publications.map((one) => `v/${one.sha256}.json`)));
    for (const name of names) expect(`v/${sha256(Buffer.from(files.get(name) ?? ''))}.json`).toBe(name);
  });

  test('have the shapes they say they have', () => {
    const ajv = new Ajv2020({ strict: false });
    const isFigures = ajv.compile(JSON.parse(files.get('figures.schema.json') ?? ''));
    expect(isFigures(JSON.parse(files.get('figures.json') ?? '')), JSON.stringify(isFigures.errors?.slice(0, 3))).toBe(
      true,
    );
    expect(isFigures({ ...JSON.parse(files.get('figures.json') ?? ''), figures: [{}] })).toBe(false);
  });
});

describe('the rule over rows bites', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  const files = filesOf(story);
  const csv = files.get('figures.csv') ?? '';
  const tamper = (name: string, change: (text: string) => string) => {
    const text = files.get(name) ?? '';
    expect(change(text)).not.toBe(text);
    return lacking(rowsOf(new Map(files).set(name, change(text))));
  };
  const [record = ''] = [...files.keys()].filter((name) => name.startsWith('v/'));

  test.each([
    ['a hedge', 'figures.csv', () => csv.replace(',about,', ',,'), /^figures\.csv \S+ has no hedge$/],
    [
      'a day',
      'figures.hxl.csv',
      (text: string) => text.replace('not-stated,unknown', ' ,unknown'),
      /^figures\.hxl\.csv \S+ has no day$/,
    ],
    [
      'caveats',
      'figures.json',
      (text: string) => text.replace(/"caveats":\[.*?\}\}?\],"/, '"caveats":[],"'),
      /^figures\.json \S+ has no caveat$/,
    ],
    [
      'a claimant',
      'sources.json',
      (text: string) => text.replace('"assertedBy":"harbour-board",', ''),
      /^sources\.json \S+ has no claimant$/,
    ],
    [
      'a source',
      'changes.json',
      (text: string) => text.replace('"url":', '"link":'),
      /^changes\.json \S+ has no source$/,
    ],
    [
      'a source',
      record,
      (text: string) => text.replace(/"title":"[^"]*","url"/, '"url"'),
      /^v\/\S+ \S+ has no source$/,
    ],
  ])('on %s taken out of %s', (_, name, change, says) => {
    expect(tamper(name, change)).toEqual([expect.stringMatching(says)]);
  });
});
