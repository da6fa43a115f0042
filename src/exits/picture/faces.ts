import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { sfntOf } from './sfntOf.ts';

/** Letters for reading, for numbers and titles, and for names of facts. */
export type FaceName = 'sans' | 'serif' | 'strong';

/** One file of a face: some of its scripts. */
export type FaceFile = {
  /** Short, and unique among all files: glyphs are named by it. */
  readonly key: string;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly holds: ReadonlySet<number>;
};

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'];

/** A face's files, by the package and the name of each; its letters are looked for in this order. */
const FILES: Readonly<Record<FaceName, readonly string[]>> = {
  sans: filesOf('sans', 'noto-sans-arabic', 400),
  serif: filesOf('serif', 'noto-naskh-arabic', 400),
  strong: filesOf('sans', 'noto-sans-arabic', 600),
};

function filesOf(kind: 'sans' | 'serif', arabic: string, weight: number): string[] {
  const file = (family: string, script: string) =>
    `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`;
  return [
    ...SCRIPTS.map((script) => file(`noto-${kind}`, script)),
    file(arabic, 'arabic'),
    file(`noto-${kind}-hebrew`, 'hebrew'),
  ];
}

const loaded = new Map<FaceName, readonly FaceFile[]>();

/** A face's files, read once. They come with the project’s packages, so that a picture is the same on every machine. */
function filesOfFace(name: FaceName): readonly FaceFile[] {
  const files = loaded.get(name) ?? FILES[name].map((file, at) => load(file, `${name[1]}${at}`));
  loaded.set(name, files);
  return files;
}

const resolve = createRequire(import.meta.url).resolve;

function load(file: string, key: string): FaceFile {
  const face = new Face(new Blob(sfntOf(readFileSync(resolve(file)))));
  return { key, font: new Font(face), unitsPerEm: face.upem, holds: new Set(face.collectUnicodes()) };
}

/** Joins, direction marks and other characters without a shape of their own; and marks on the letter before them. */
const SHAPELESS = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{Mn}$/u;

/** Spaces and hyphens for which another of their kind is drawn where a font has none. */
const STAND_INS: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2011': '-' };

/**
 * The file that draws a character; marks stay with the letter before them. Throws where no file has it: a picture must
 * not show a box in place of a letter.
 */
export function fileFor(name: FaceName, character: string, before: FaceFile | undefined): FaceFile {
  const files = filesOfFace(name);
  const holds = (file: FaceFile) => file.holds.has((STAND_INS[character] ?? character).codePointAt(0) ?? 0);
  if (before && (SHAPELESS.test(character) || (MARK.test(character) && holds(before)))) return before;
  const file = SHAPELESS.test(character) ? files[0] : files.find(holds);
  if (!file)
    throw new Error(
      `No font of the pictures has “${character}” (U+${character.codePointAt(0)?.toString(16)}): add one that does to faces.ts`,
    );
  return file;
}
