import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { verifyDocument } from '../../src/story/document.ts';
import { printFault } from '../../src/story/fault.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/story.ts';
import { type Anything, FERRY } from './changedFerry.ts';

const BYTES = await readFile('tests/fixtures/ferry-report.txt');
const TEXT = BYTES.toString('utf8');

async function ferry(): Promise<Story> {
  const { story } = await readStory(FERRY);
  if (story === undefined) throw new Error('the ferry story has faults');
  return story;
}

const verify = (story: Story, bytes: Uint8Array | string) =>
  verifyDocument(story, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes).map((fault) =>
    printFault({ file: 'report.txt', ...fault }),
  );

test('the ferry story agrees with its report', async () => {
  expect(verify(await ferry(), BYTES)).toEqual([]);
});

describe('a document that was changed on its way is one fault', () => {
  test.each([
    [
      'Windows line ends',
      new TextEncoder().encode(TEXT.replaceAll('\n', '\r\n')),
      /the right text, but its line ends were changed/,
    ],
    [
      'a byte order mark',
      new TextEncoder().encode(`\uFEFF${TEXT}`),
      /the right text, but it begins with a byte order mark/,
    ],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), /the right text, but it is saved as UTF-16/],
  ])('%s', async (_, bytes, says) => {
    expect(verify(await ferry(), bytes)).toEqual([expect.stringMatching(says)]);
  });

  test('a Western European encoding', async () => {
    const story = await ferry();
    const accented = TEXT.replace('choir', 'choïr');
    const source: Anything = story.sources.get('lantern-report');
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(accented));
    source.document = { sha256: Buffer.from(hash).toString('hex'), bytes: new TextEncoder().encode(accented).length };
    const windows = Buffer.from(accented, 'latin1');
    expect(verify(story, windows)).toEqual([
      expect.stringMatching(/the right text, but it is saved in a Western European encoding/),
    ]);
  });
});

test('another text: the hash once, and the quotes all the same', async () => {
  const faults = verify(await ferry(), TEXT.replace('Three have', 'Seven have'));
  expect(faults).toEqual([
    expect.stringMatching(/sources\[lantern-report\]\.document — this is not the document the story was read from/),
    expect.stringMatching(
      /figures\[crew-released\]\.quote — “Three have been released” does not occur in the document/,
    ),
    expect.stringMatching(
      /report\.txt:5:76 — “Seven” is neither a figure nor set aside: “…Halvren for questioning\. Seven have been released\.…” \(at \d+\)/,
    ),
  ]);
});

test('a number word nobody covers', async () => {
  const faults = verify(
    await ferry(),
    `${TEXT}Two dozen divers came; no one was hurt, the first went home, one stayed, a hundred watched.\n`,
  );
  expect(faults.slice(1)).toEqual([
    expect.stringMatching(/“Two dozen” is neither a figure nor set aside/),
    expect.stringMatching(/“one” is neither .*went home, one stayed/),
    expect.stringMatching(/“a hundred” is neither/),
  ]);
});

test('a quote that occurs twice', async () => {
  expect(verify(await ferry(), `${TEXT}For six children it was the first crossing.\n`).slice(1)).toEqual([
    expect.stringMatching(
      /figures\[killed-children\]\.quote — “six children” occurs 2 times in the document\. Quote a word more/,
    ),
    expect.stringMatching(/“six” is neither a figure nor set aside/),
  ]);
});

/** Changes one figure of a story that was read, as no rule would let it pass. */
async function withFigure(id: string, change: (figure: Anything) => void): Promise<string[]> {
  const story = await ferry();
  change(story.figures.get(id));
  return verify(story, BYTES);
}

test('a quote that is not at its place', async () => {
  const faults = await withFigure('killed', ({ quote }) => {
    quote.start += 1;
    quote.end += 1;
  });
  expect(faults).toEqual([
    expect.stringMatching(/“26 people were killed” is not at 324–345\. It stands at "start" 323, "end" 344/),
  ]);
});

test('neighbours that are not there', async () => {
  const faults = await withFigure('killed', ({ quote }) =>
    Object.assign(quote, { prefix: 'the bored, ', suffix: '; ' }),
  );
  expect(faults).toEqual([
    expect.stringMatching(/the prefix “the bored, ” does not stand before/),
    expect.stringMatching(/the suffix “; ” does not stand behind/),
  ]);
});

test('a quote that cuts the hedge off', async () => {
  const start = TEXT.indexOf('412 people');
  const faults = await withFigure('brought-ashore', (figure) => {
    figure.quote = { exact: '412 people', start, end: start + 10, lang: 'en' };
    figure.reported = { hedge: 'exact', value: 412 };
  });
  expect(faults).toEqual([
    expect.stringMatching(/the document puts “at least” beside the number, and the quote leaves it out/),
  ]);
});

test('a quote that cuts the number', async () => {
  const start = TEXT.indexOf('2 people');
  const faults = await withFigure('brought-ashore', (figure) => {
    figure.quote = { exact: '2 people', start, end: start + 8, lang: 'en' };
    figure.reported = { hedge: 'exact', value: 2 };
  });
  expect(faults).toEqual([
    expect.stringMatching(/“412” is neither/),
    expect.stringMatching(/the document prints “412”, of which the quote holds a part/),
  ]);
});

test('a figure whose number is not in its quote', async () => {
  const faults = await withFigure('killed', (figure) => {
    figure.reported.value = 62;
  });
  expect(faults).toEqual(
    [
      expect.stringMatching(/“26” is neither/),
      expect.stringMatching(/the quote does not hold the number 62/),
    ].toReversed(),
  );
});

test('a figure that goes leaves its number uncovered', async () => {
  const story = await ferry();
  (story.figures as Map<string, unknown>).delete('killed-men');
  expect(verify(story, BYTES)).toEqual([expect.stringMatching(/“nine” is neither a figure nor set aside/)]);
});

test('positions count characters, not UTF-16 units', async () => {
  const story = await ferry();
  const candle = '🕯\u{1F64F} ';
  for (const { quote } of [...story.figures.values(), ...story.about.statements, ...story.about.setAside] as Anything[])
    shift(quote);
  for (const { attribution } of story.figures.values()) shift(attribution.assertedAs);
  function shift(quote: Anything): void {
    if (quote?.start === undefined) return;
    quote.start += [...candle].length;
    quote.end += [...candle].length;
  }
  expect(verify(story, candle + TEXT)).toEqual([expect.stringMatching(/this is not the document/)]);
});

test('a story without a hash of its report', async () => {
  const story = await ferry();
  delete (story.sources.get('lantern-report') as Anything).document;
  expect(verify(story, BYTES)).toEqual([expect.stringMatching(/the story holds no hash of the report/)]);
});

test('the story in data/ agrees with its document, where that is at hand', async () => {
  const document = '../shared/source/000_3ade7d54594a8bb9.txt';
  if (!existsSync(document)) {
    console.warn(`not checked: data/ against its document, since ${document} is not here`);
    return;
  }
  const { story, faults } = await readStory('data');
  expect(faults.map(printFault)).toEqual([]);
  if (story !== undefined) expect(verify(story, await readFile(document))).toEqual([]);
});
