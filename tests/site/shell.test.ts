import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fillShell } from '../../src/site/shell.ts';

const shell = await readFile('index.html', 'utf8');
const filling = {
  lang: 'en',
  dir: 'ltr',
  kind: 'embed',
  head: '<title>T</title>',
  assets: '<style></style>',
  body: '<p>B</p>',
} as const;
const marks = ['%lang%', '%dir%', '%kind%', '<!--page:head-->', '<!--page:assets-->', '<!--page:body-->'];

test('the shell of the site is filled in every place', () => {
  expect(fillShell(shell, filling)).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en" dir="ltr" data-page="embed">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>T</title>
    <style></style>
    </head>
    <body>
    <p>B</p>
    </body>
    </html>
    "
  `);
});

test.each(marks)('a shell that has lost %s throws, and names what is lost', (mark) => {
  expect(() => fillShell(shell.replace(mark, ''), filling)).toThrow(`index.html has no ${mark}`);
});

test('what looks like a pattern of replacement is put in as it is', () => {
  expect(fillShell(shell, { ...filling, body: '<p>$& $1 $` $$</p>' })).toContain('<p>$& $1 $` $$</p>');
});
