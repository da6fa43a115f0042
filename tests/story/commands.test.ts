import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command as `npm run` does. */
function run(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', [`src/commands/${command}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, STORY: '' },
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

test('check-story says in one line that all is well', () => {
  expect(run('checkStory', 'tests/fixtures/ferry')).toEqual({
    status: 0,
    out: expect.stringMatching(/^tests\/fixtures\/ferry: \d+ figures, \d+ sources, \d+ rules passed$/),
    err: '',
  });
});

test('check-story names each fault on a line, and counts them', () => {
  expect(run('checkStory', 'tests')).toEqual({
    status: 1,
    out: '',
    err: expect.stringMatching(/^tests:1:1 — .+\n1 fault in tests$/),
  });
});

test('verify agrees', () => {
  expect(run('verify', 'tests/fixtures/ferry-report.txt', '--story', 'tests/fixtures/ferry')).toMatchObject({
    status: 0,
    err: '',
  });
});

test('verify names what differs', () => {
  const { status, err } = run('verify', 'package.json', '--story', 'tests/fixtures/ferry');
  expect(status).toBe(1);
  expect(err).toMatch(/^package\.json:1:1 sources\[lantern-report\]\.document — this is not the document/);
  expect(err).toMatch(/\n\d+ faults$/);
});

test.each([[[]], [['--nonsense']], [['one.txt', 'two.txt']]])('verify explains itself when called with %j', (words) => {
  expect(run('verify', ...words)).toEqual({
    status: 1,
    out: '',
    err: expect.stringContaining('Usage: npm run verify -- <text file> [--story folder]'),
  });
});

test('verify says when there is no such file', () => {
  expect(run('verify', 'nowhere.txt', '--story', 'tests/fixtures/ferry')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^nowhere\.txt cannot be read/),
  });
});

test('publish-story finds nothing to publish where nothing has changed', () => {
  expect(run('publishStory', 'tests/fixtures/ferry')).toEqual({
    status: 0,
    out: 'tests/fixtures/ferry: nothing has changed since version 1.0.1',
    err: '',
  });
});

test('publish-story refuses a story with faults, and names them', () => {
  expect(run('publishStory', 'tests')).toEqual({
    status: 1,
    out: '',
    err: expect.stringMatching(/^tests:1:1 — .+\nNothing was published; what was published stays as it was\.$/),
  });
});

test.each([[['--on', 'today']], [['one', 'two']]])('publish-story explains itself when called with %j', (words) => {
  expect(run('publishStory', ...words)).toEqual({
    status: 1,
    out: '',
    err: expect.stringContaining('Usage: npm run publish-story -- [folder] [--on YYYY-MM-DD]'),
  });
});
