import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { type FaceFile, type FaceName, fileFor } from './faces.ts';

const bidi = bidiFactory();

/** Glyphs are placed in thousandths of the size of the words. */
export const EM = 1000;

/** A shape of a font, and where it stands: from the line’s left edge and above its base line, in thousandths of the size. */
type SetGlyph = { readonly file: FaceFile; readonly glyph: number; readonly x: number; readonly y: number };

/** One line of words as it stands on paper, from left to right; its width is in pixels. */
export type SetLine = { readonly words: string; readonly width: number; readonly glyphs: readonly SetGlyph[] };

/** How words are set. Size in pixels. */
export type Setting = {
  readonly face: FaceName;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
};

/**
 * Words as lines no wider than the room there is, in pixels, broken at spaces; a word that is wider than a line, as an
 * address may be, is broken where the line ends. Scripts that run from right to left stand in their order among those
 * that run the other way (Unicode Bidirectional Algorithm), their letters joined.
 */
export function typeset(words: string, setting: Setting, room: number): SetLine[] {
  const levels = bidi.getEmbeddingLevels(words, setting.direction);
  const widthOf = (from: number, to: number) => widthBetween(words, levels, from, to, setting);
  const lines: [from: number, to: number][] = [];
  let [from, to, width] = [0, 0, 0];
  for (const end of [...breaksIn(words), words.length]) {
    // Letters of two words do not touch, so that each is as wide alone as in its line; spaces at its end take no room.
    if (width + widthOf(to, withoutSpaces(words, end)) <= room) {
      width += widthOf(to, end);
      to = end;
      continue;
    }
    if (to > from) lines.push([from, to]);
    from = to;
    to = end;
    // Without any room each letter has a line, and what is too high for its picture is refused there.
    while (to - from > 1 && widthOf(from, withoutSpaces(words, to)) > room) {
      const fitting = longestFitting(from, to, (until) => widthOf(from, until) <= room);
      lines.push([from, fitting]);
      from = fitting;
    }
    width = widthOf(from, to);
  }
  if (to > from) lines.push([from, to]);
  return lines.map(([start, end]) => setLine(words, levels, start, withoutSpaces(words, end), setting));
}

/** The end of words before the spaces behind them. */
function withoutSpaces(words: string, end: number): number {
  return words.slice(0, end).trimEnd().length;
}

/** Places after spaces at which a line may end. */
function breaksIn(words: string): number[] {
  return [...words.matchAll(/ +/g)].map(({ index, 0: spaces }) => index + spaces.length);
}

function longestFitting(from: number, to: number, fits: (until: number) => boolean): number {
  let until = to - 1;
  while (until > from + 1 && !fits(until)) until -= 1;
  return until;
}

type Levels = ReturnType<typeof bidi.getEmbeddingLevels>;

function widthBetween(words: string, levels: Levels, from: number, to: number, setting: Setting): number {
  const advances = runsIn(words, levels, from, to, setting.face).map(
    (run) => shapeRun(words.slice(run.from, run.to), run, setting).advance,
  );
  return (advances.reduce((sum, advance) => sum + advance, 0) * setting.size) / EM;
}

function setLine(words: string, levels: Levels, from: number, to: number, setting: Setting): SetLine {
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const run of runsIn(words, levels, from, to, setting.face)) {
    const { advance, shapes } = shapeRun(words.slice(run.from, run.to), run, setting);
    for (const { glyph, x, y } of shapes) glyphs.push({ file: run.file, glyph, x: width + x, y });
    width += advance;
  }
  return { words: words.slice(from, to), width: (width * setting.size) / EM, glyphs };
}

/** Characters of one font and one direction that stand next to each other. */
type Run = { readonly from: number; readonly to: number; readonly isBackward: boolean; readonly file: FaceFile };

/** The runs of a line in the order in which they stand on paper. */
function runsIn(words: string, levels: Levels, from: number, to: number, face: FaceName): Run[] {
  const runs: (Run & { to: number; level: number })[] = [];
  for (let at = from; at < to; ) {
    const character = String.fromCodePoint(words.codePointAt(at) ?? 0);
    const last = runs.at(-1);
    const file = fileFor(face, character, last?.file);
    const level = levels.levels[at] ?? 0;
    const end = at + character.length;
    if (last?.file === file && last.level === level) last.to = end;
    else runs.push({ from: at, to: end, isBackward: level % 2 === 1, file, level });
    at = end;
  }
  return inVisualOrder(runs);
}

/** Rule L2: from the highest level to the lowest odd one, every stretch of runs at that level or above is turned round. */
function inVisualOrder<Leveled extends { readonly level: number }>(runs: readonly Leveled[]): Leveled[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  return ordered;
}

/** A run in thousandths of its size. */
type Shaped = { readonly advance: number; readonly shapes: readonly Omit<SetGlyph, 'file'>[] };

const shaped = new Map<string, Shaped>();

/** So many runs are kept at most. */
const KEPT = 20_000;

/** The glyphs of a run, each shaped once: words are measured at several sizes before they are drawn at one. */
function shapeRun(words: string, { file, isBackward }: Run, { language }: Setting): Shaped {
  const key = `${file.key} ${language} ${isBackward} ${words}`;
  const known = shaped.get(key);
  if (known) return known;
  const buffer = new Buffer();
  buffer.addText(words);
  buffer.guessSegmentProperties();
  buffer.setDirection(isBackward ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  shape(file.font, buffer);
  const scale = EM / file.unitsPerEm;
  let advance = 0;
  const shapes = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const placed = { glyph: codepoint, x: advance + xOffset * scale, y: yOffset * scale };
    advance += xAdvance * scale;
    return placed;
  });
  if (shaped.size >= KEPT) shaped.clear();
  shaped.set(key, { advance, shapes });
  return { advance, shapes };
}
