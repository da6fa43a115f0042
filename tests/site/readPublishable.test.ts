import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishable } from '../../src/site/readPublishable.ts';

test('refuses a story in a language that the interface has no words in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  await cp('tests/fixtures/ferry', folder, { recursive: true });
  expect((await readPublishable(folder)).faults).toEqual([]);
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.json'))) {
    const file = join(folder, name);
    // The same story said in Hebrew as well: every text twice, so that only the missing catalogue is wrong.
    const text = (await readFile(file, 'utf8')).replace(/"languages": \[\s*"en"\s*\]/, '"languages": ["en", "he"]');
    await writeFile(file, text.replace(/\{\s*"en": ("(?:[^"\\]|\\.)*")\s*\}/g, '{ "en": $1, "he": $1 }'));
  }
  const { story, faults } = await readPublishable(folder);
  await rm(folder, { recursive: true });
  expect(story).toBeUndefined();
  expect(faults.map(({ path, wrong }) => [path, wrong])).toEqual([
    ['about.languages', 'the interface has no words in “he” yet'],
  ]);
});
