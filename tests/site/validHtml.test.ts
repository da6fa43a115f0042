import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

/** An independent judge of HTML and of what assistive technology makes of it. */
const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A list or a group may bear a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A table drawn as blocks on a phone is only still a table where its roles say so.
    'no-redundant-role': 'off',
    // Choices take effect as they are made; without a script these forms are not shown.
    'wcag/h32': 'off',
  },
});

async function faultsIn(html: string, name: string): Promise<string[]> {
  const { results } = await judge.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${name}: ${ruleId}: ${message} at ${selector}`),
  );
}

describe.each(inject('sites'))('$story, read by a checker of HTML', ({ folder, addresses }) => {
  // Frozen pages are many and made of the same parts.
  const looked = addresses.filter((address, index) => !address.startsWith('as-known/') || index % 50 === 0);

  test('is valid on every page', async () => {
    const faults: string[] = [];
    for (const address of looked)
      faults.push(...(await faultsIn(readFileSync(join(folder, address, 'index.html'), 'utf8'), `/${address}`)));
    expect(faults).toEqual([]);
    expect(looked.length).toBeGreaterThan(10);
  });

  test('is valid in every snippet', async () => {
    const faults: string[] = [];
    for (const address of looked.filter((one) => /embed\/./.test(one)))
      faults.push(...(await faultsIn(readFileSync(join(folder, address, 'snippet.txt'), 'utf8'), address)));
    expect(faults).toEqual([]);
  });
});

test.each([
  ['a list in a paragraph', '<p><ul><li>one</li></ul></p>'],
  ['a frame without a title', '<iframe src="/"></iframe>'],
  ['an unknown attribute value', '<input type="nonsense">'],
  ['a link in a link', '<a href="/"><a href="/">two</a></a>'],
])('the checker finds %s', async (_name, html) => {
  expect(await faultsIn(html, '')).not.toEqual([]);
});
