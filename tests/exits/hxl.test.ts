import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { figuresHxl } from '../../src/exits/data/figuresCsv.ts';
import { boundsOf } from '../../src/story/arithmetic/bounds.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

/** The attributes of HXL’s own schema, and after them ours, which HXL allows. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  affected: [
    ...[
      'abducted',
      'adolescents',
      'adults',
      'children',
      'displaced',
      'elderly',
      'f',
      'hh',
      'i',
      'idps',
      'incamp',
      'ind',
    ],
    ...['infants', 'infected', 'injured', 'killed', 'm', 'noncamp', 'refugees'],
    ...['missing', 'held', 'released', 'rescued', 'killed_or_missing', 'min', 'max'],
  ],
  date: ['approved', 'canceled', 'converted', 'end', 'occurred', 'reported', 'start'],
  meta: ['id', 'source', 'url', 'qualifier', 'date', 'basis', 'page', 'record'],
  country: ['code', 'name'],
  loc: ['code', 'name'],
  group: ['code', 'name', 'type'],
  description: ['caveat', 'misreport', 'changes', 'i_en', 'i_ar', 'i_he'],
  status: [],
};

const TAG = /^#[a-z][a-z\d_]*(?:\+[a-z][a-z\d_]*)*$/;

describe.each(STORY_FOLDERS)('the HXL file of %s', async (folder) => {
  const story = await storyIn(folder);
  const [names = [], tags = [], ...rows] = parse(figuresHxl(story, ADDRESSES), { bom: true }) as string[][];
  const at = (row: readonly string[], tag: string) => row[tags.indexOf(tag)] ?? '';

  test('has a tag under every name, each of them legal and none twice', () => {
    expect(tags).toHaveLength(names.length);
    expect(tags.filter((tag) => !TAG.test(tag))).toEqual([]);
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) {
      const [hashtag = '', ...attributes] = tag.slice(1).split('+');
      expect(ATTRIBUTES[hashtag], tag).toBeDefined();
      expect(
        attributes.filter((one) => !ATTRIBUTES[hashtag]?.includes(one)),
        tag,
      ).toEqual([]);
    }
    for (const wanted of ['#meta+id', '#meta+qualifier', '#date+start', '#date+end', '#date+reported', '#meta+source'])
      expect(tags).toContain(wanted);
  });

  test('holds numbers and nothing else in columns of people, of one count in each row, with the ends that are stated', () => {
    const people = tags.filter((tag) => tag.startsWith('#affected'));
    for (const row of rows) {
      const { reported, measure } = story.figures.get(at(row, '#meta+id')) ?? {};
      if (!reported || !measure) throw new Error(`${row[0]} is no figure`);
      const held = people.filter((tag) => at(row, tag) !== '');
      expect(held.length, row[0]).toBeGreaterThan(0);
      expect(held.filter((tag) => !/^\d+$/.test(at(row, tag)))).toEqual([]);
      const counted = new Set(held.map((tag) => tag.replace(/\+(?:min|max)$/, '')));
      expect([...counted], row[0]).toHaveLength(1);
      const [tag] = counted;
      expect(tag?.startsWith(`#affected+${measure.replaceAll('-', '_')}`)).toBe(true);
      const bounds = boundsOf(reported);
      expect([at(row, `${tag}+min`), at(row, `${tag}+max`)]).toEqual([`${bounds?.low ?? ''}`, `${bounds?.high ?? ''}`]);
      expect(at(row, `${tag}`)).toBe('value' in reported ? `${reported.value}` : '');
      expect(at(row, '#meta+qualifier')).toBe(reported.hedge);
    }
    expect(rows).toHaveLength(story.figures.size);
  });
});
