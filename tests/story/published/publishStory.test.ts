import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishStory } from '../../../src/story/published/publishStory.ts';
import { sha256 } from '../../../src/story/published/sha256.ts';
import { readStory } from '../../../src/story/readStory.ts';
import type { Story } from '../../../src/story/story.ts';
import { FERRY } from '../changedFerry.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  await cp(FERRY, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const read = async () => (await readStory(folder)).story as Story;

async function forget(): Promise<void> {
  await rm(join(folder, 'published'), { recursive: true });
  await rm(join(folder, 'changes.json'));
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

test('a story that was never published becomes its first version, under its hash, and is not published twice', async () => {
  await forget();
  const published = await publishStory(await read(), folder, '2017-12-01');
  expect(published).toMatchObject({ on: '2017-12-01', version: '1.0.0' });
  const [name = ''] = await readdir(join(folder, 'published'));
  expect(name).toBe(`${published?.sha256}.json`);
  expect(sha256(await readFile(join(folder, 'published', name)))).toBe(published?.sha256);
  const log = await readFile(join(folder, 'changes.json'), 'utf8');
  expect(await publishStory(await read(), folder, '2017-12-02')).toBeUndefined();
  expect(await readFile(join(folder, 'changes.json'), 'utf8')).toBe(log);
});

test('new entries raise the second number, changes the third; what was published stays as it was', async () => {
  const before = await readdir(join(folder, 'published'));
  const added = { id: 'coastguard', name: { en: 'Coastguard of Halvren' } };
  await change('sources.json', '"organisations": [', `"organisations": [${JSON.stringify(added)},`);
  expect(await publishStory(await read(), folder, '2017-12-01')).toMatchObject({ version: '1.1.0' });
  const { changes, publications } = JSON.parse(await readFile(join(folder, 'changes.json'), 'utf8'));
  const entry = { entry: 'coastguard', from: { name: added.name }, to: { name: { en: 'Coastguard' } } };
  changes.push({
    ...{ on: '2017-12-02', kind: 'clarification', reason: { en: 'Its own name for itself.' } },
    ...{ ...entry, before: publications.at(-1).sha256 },
  });
  await writeFile(join(folder, 'changes.json'), JSON.stringify({ changes, publications }));
  await change('sources.json', 'Coastguard of Halvren', 'Coastguard');
  expect(await publishStory(await read(), folder, '2017-12-02')).toMatchObject({ version: '1.1.1' });
  expect(await readdir(join(folder, 'published'))).toEqual(expect.arrayContaining(before));
  expect((await read()).publications).toHaveLength(4);
});

test('a publication that would not be sound is taken back whole', async () => {
  await change(
    'sources.json',
    '"organisations": [',
    '"organisations": [{"id": "coastguard", "name": {"en": "Coastguard"}},',
  );
  const files = async () => (await readdir(folder, { recursive: true })).sort();
  const before = await files();
  const log = await readFile(join(folder, 'changes.json'), 'utf8');
  // A day before the last publication breaks a rule, but only once it is written.
  await expect(publishStory(await read(), folder, '2017-01-01')).rejects.toThrow(
    'lies before the publication above it',
  );
  expect(await files()).toEqual(before);
  expect(await readFile(join(folder, 'changes.json'), 'utf8')).toBe(log);
});
