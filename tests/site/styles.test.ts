import { readdirSync, readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { fillOf } from '../../src/charts/fillOf.ts';
import type { Outcome } from '../../src/figure/outcome.ts';

const FOLDER = 'src/site/styles';
const tokens = readFileSync(`${FOLDER}/tokens.css`, 'utf8');

const OUTCOMES: readonly Outcome[] = ['killed', 'injured', 'missing', 'held', 'freed'];
const THEMES = ['light', 'dark'] as const;

/** A colour token in both themes, as it is written. */
function token(name: string): Record<(typeof THEMES)[number], string> {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(tokens) ?? [];
  return { light, dark };
}

const oklch = converter('oklch');
const rgb = converter('rgb');

/** What an outcome's bars are filled with; the freed are an outline, which their style sheet draws. */
function textureOf(outcome: Outcome): string {
  const isOutline = readFileSync(`${FOLDER}/bars.css`, 'utf8').includes(`.${outcome} .fill`);
  return fillOf(outcome) ?? (isOutline ? 'outline' : 'solid');
}

describe.each(THEMES)('the colours in %s', (theme) => {
  const of = (name: string) => token(name)[theme];

  test('are written in OKLCH', () => {
    for (const name of ['paper', 'lift', 'ink', 'ink-2', 'ink-3', 'rule', 'link', ...OUTCOMES])
      expect(parse(of(name)), name).toBeDefined();
  });

  test('give every outcome the same lightness and chroma, so that none speaks louder', () => {
    const drawn = OUTCOMES.map((outcome) => oklch(of(outcome)));
    expect(new Set(drawn.map((colour) => colour?.l)).size).toBe(1);
    expect(new Set(drawn.map((colour) => colour?.c)).size).toBe(1);
    expect(new Set(drawn.map((colour) => colour?.h)).size).toBe(OUTCOMES.length);
  });

  test.each(['paper', 'lift'])('leave every word readable on %s (WCAG 1.4.3)', (ground) => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'link'])
      expect(wcagContrast(of(ink), of(ground)), ink).toBeGreaterThanOrEqual(ink === 'ink' ? 7 : 4.5);
  });

  test('set every mark off from the paper (WCAG 1.4.11), also for those who see colours otherwise', () => {
    const eyes = [filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit].flatMap((filter) =>
      [0, 1].map((severity) => filter(severity)),
    );
    const seen = (see: (typeof eyes)[number], name: string) => see(rgb(of(name)) as Rgb);
    for (const see of eyes)
      for (const outcome of OUTCOMES)
        expect(wcagContrast(seen(see, outcome), seen(see, 'paper')), outcome).toBeGreaterThanOrEqual(3);
  });

  test('can be told apart as hues, and where some eyes cannot, by their textures', () => {
    const difference = differenceCiede2000();
    for (const [index, one] of OUTCOMES.entries())
      for (const other of OUTCOMES.slice(index + 1)) {
        expect(difference(of(one), of(other)), `${one} and ${other}`).toBeGreaterThan(8);
        expect(textureOf(one), `${one} and ${other}`).not.toBe(textureOf(other));
      }
  });
});

describe('the type', () => {
  const sheets = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

  test.each(sheets.filter(([name]) => name !== 'tokens.css'))(
    'of %s has only sizes and measures of the system',
    (_name, sheet) => {
      const sizes = [...sheet.matchAll(/font-size: ([^;]+);|font: (?!inherit)([^;]+?) \//g)].map(([, size, font]) =>
        (size ?? font ?? '').replace(/^\d+ /, ''),
      );
      expect(sizes.filter((size) => !/^(var\(--size-[a-z]+\)|inherit)$/.test(size))).toEqual([]);
      const measures = [...sheet.matchAll(/max-inline-size: ([\d.]+(?:rem|px));/g)].map(([, measure]) => measure);
      expect(measures).toEqual([]);
    },
  );

  test('is nowhere smaller than thirteen pixels', () => {
    const sizes = [...tokens.matchAll(/--size-[a-z]+: (?:clamp\()?([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
});
