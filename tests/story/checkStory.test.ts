import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printFault } from '../../src/story/fault.ts';
import { readStory } from '../../src/story/readStory.ts';
import { RULES } from '../../src/story/rules.ts';
import { FERRY, pointedAt, readChanged, TODAY } from './changedFerry.ts';
import { RULE_ROWS } from './ruleRows.ts';
import { SHAPE_ROWS } from './shapeRows.ts';

const ROWS = [...SHAPE_ROWS, ...RULE_ROWS];

test('the ferry story passes every rule', async () => {
  const { story, faults } = await readStory(FERRY, TODAY);
  expect(faults.map(printFault)).toEqual([]);
  expect(story?.figures.size).toBeGreaterThan(20);
});

describe('a change of the ferry story is reported, and nothing else with it', () => {
  test.each(ROWS)('$rule: $name', async ({ change, faults: expected }) => {
    const { story, faults, texts } = await readChanged(change);
    expect(story).toBeUndefined();
    expect(faults.map(printFault)).toEqual(expected.map(({ says }) => expect.stringMatching(says)));
    expect(faults.map(({ file }) => file)).toEqual(expected.map(({ file }) => file));
    expect(faults.map((fault) => pointedAt(texts, fault))).toEqual(
      expected.map(({ at }) => expect.stringContaining(at)),
    );
    for (const [index, fault] of faults.entries()) {
      expect(pointedAt(texts, fault).startsWith(expected[index]?.at ?? '')).toBe(true);
    }
  });
});

test('every rule is run, and has a row that breaks it', async () => {
  const files = await readdir('src/story/rules');
  const names = RULES.map(({ name }) => name);
  expect(names.toSorted()).toEqual(files.map((file) => basename(file, '.ts')).toSorted());
  expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(['shape', ...names]));
});

test('all faults are reported in one run, from top to bottom', async () => {
  const several = ROWS.filter(({ name }) =>
    ['a fraction', 'an unknown source', 'a publication to come', 'a group without figures'].includes(name),
  );
  const { faults, texts } = await readChanged((ferry) => {
    // Each in another record, so that none hides behind another.
    ferry.get('missing').reported.value = 40.5;
    ferry.get('killed').caveats[1].sources = ['lantern-latr'];
    ferry.get('lantern-later').published.edtf = '2018-01-01';
    ferry.about.groups.push({ ...ferry.about.groups[0], id: 'empty' });
  });
  expect(several).toHaveLength(4);
  expect(faults.map((fault) => pointedAt(texts, fault))).toEqual(
    ['"lantern-latr"', '40.5,', '"2018-01-01"', '{'].map((at) => expect.stringContaining(at)),
  );
  expect(faults.map(({ file }) => file)).toEqual(faults.map(({ file }) => file).toSorted());
});
