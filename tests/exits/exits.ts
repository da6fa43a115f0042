import { parse } from 'csv-parse/sync';
import type { PictureFile } from '../../src/exits/picture/pictureFile.ts';
import { wordsOf } from '../../src/figure/wordsOf.ts';
import { sealOf } from '../../src/story/published/recordOf.ts';
import type { Story } from '../../src/story/story.ts';
import { readHead, readRow } from '../../src/views/figureList/rowsFile.ts';

/** A figure as a file tells it: all the words that go with its number there. */
export type Telling = { readonly figure: string; readonly words: string };

/** A page, a file or a picture on its way out. */
export type LeavingFile = PictureFile | { readonly address: string; readonly content: () => string | Uint8Array };

/** One way out: which files it is, and what they tell; or why there is no number in them. */
export type Exit = {
  readonly name: string;
  readonly takes: RegExp;
  readonly tellings?: (content: string, story: Story, file: LeavingFile) => Telling[];
  /** Whether each of its files tells every figure of the record. */
  readonly isWhole?: boolean;
  /** Whether a story may have nothing to tell there. */
  readonly mayBeEmpty?: boolean;
};

// biome-ignore lint/suspicious/noExplicitAny: files are read as anybody reads them, without our types
type Anything = any;

/** Every name and value in something read from JSON, one on each line. */
export function flatten(node: Anything): string {
  if (Array.isArray(node)) return node.map(flatten).join('\n');
  if (typeof node !== 'object' || node === null) return String(node);
  return Object.entries(node)
    .map(([name, value]) => (typeof value === 'object' ? `${name}\n${flatten(value)}` : `${name} ${value}`))
    .join('\n');
}

const told = (figures: readonly Anything[]): Telling[] =>
  figures.map((figure) => ({ figure: figure.id, words: flatten(figure) }));

const csv = (content: string): Anything => parse(content, { bom: true, columns: true });

const json = (content: string): Anything => JSON.parse(content);

/** Whoever a text links to by their own pages is a figure that it tells; all of the text goes with each. */
function linked(html: string): Telling[] {
  const words = plain(html);
  return [...new Set([...html.matchAll(/href="[^"]*\/figure\/([^"/]+)\/"/g)].map(([, id = '']) => id))].map(
    (figure) => ({ figure, words: `${words}\n${html}` }),
  );
}

/** Words of a text with mark-up, as they are read. */
function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&quot;': '"',
    '&#x27;': '’',
    '&lt;': '<',
    '&gt;': '>',
  };
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

/** Entries of a list for reference managers: those that stand for a figure. */
function entries(content: string, between: RegExp, idOf: RegExp, story: Story): Telling[] {
  return content.split(between).flatMap((entry) => {
    const [, figure = ''] = idOf.exec(entry) ?? [];
    return story.figures.has(figure) ? [{ figure, words: entry.replace(/[{}\\]/g, '') }] : [];
  });
}

/** Every way in which figures leave a site as files. A file that is none of these is a way out that nobody looks at. */
export const EXITS: readonly Exit[] = [
  {
    name: 'CSV',
    takes: /^data\/figures\.csv$/,
    isWhole: true,
    tellings: (content) => told(csv(content)),
  },
  {
    name: 'CSV with HXL',
    takes: /^data\/figures\.hxl\.csv$/,
    isWhole: true,
    tellings: (content) => told(csv(content).slice(1)),
  },
  { name: 'JSON', takes: /^data\/figures\.json$/, isWhole: true, tellings: (content) => told(json(content).figures) },
  {
    name: 'a record kept for ever',
    takes: /^data\/v\/[0-9a-f]{64}\.json$/,
    // Earlier ones hold what was said then, and are held by the rules of the change log.
    tellings: (content, story, { address }) =>
      address.includes(sealOf(story).sha256) ? told(json(content).figures) : [],
  },
  {
    name: 'sources',
    takes: /^data\/sources\.json$/,
    isWhole: true,
    tellings: (content) => json(content).flatMap(({ figures }: Anything) => told(figures)),
  },
  {
    name: 'change log',
    takes: /^data\/changes\.json$/,
    mayBeEmpty: true,
    tellings: (content) => json(content).changes.flatMap(({ now }: Anything) => (now ? told([now]) : [])),
  },
  {
    name: 'citations as CSL-JSON',
    takes: /cit(?:ations|e)\.csl\.json$/,
    tellings: (content, story) => told(json(content).filter(({ id }: Anything) => story.figures.has(id))),
  },
  {
    name: 'citations as BibTeX',
    takes: /cit(?:ations|e)\.bib$/,
    tellings: (content, story) => entries(content, /^@/m, /^\w+\{([^,]+),/, story),
  },
  {
    name: 'citations as RIS',
    takes: /cit(?:ations|e)\.ris$/,
    tellings: (content, story) => entries(content, /^ER {2}-/m, /^ID {2}- (.+)$/m, story),
  },
  {
    name: 'oEmbed',
    takes: /^(?:\w\w\/)?oembed\/.*\.json$/,
    tellings: (content) => linked(json(content).html),
  },
  { name: 'snippet', takes: /snippet\.txt$/, tellings: (content) => linked(content) },
  {
    name: 'picture as SVG',
    takes: /^pictures\/.*\.svg$/,
    tellings: (content, _story, file) => inPicture(file, plain(/<desc[^>]*>(.*?)<\/desc>/s.exec(content)?.[1] ?? '')),
  },
  {
    name: 'picture or card as PNG',
    takes: /^(?:pictures|og)\/.*\.png$/,
    tellings: (content, _story, file) => inPicture(file, content),
  },
  {
    name: 'list of figures',
    takes: /figures\/rows\.json$/,
    isWhole: true,
    tellings: (content) => {
      const [first = '', ...lines] = content.trim().split('\n');
      const head = readHead(first);
      return lines.map((line) => {
        const row = readRow(line, head);
        const caveats = row.caveats.map(({ words }) => wordsOf(words));
        const words = [row.number, row.sentence, ...caveats, ...row.changes.map(wordsOf), wordsOf([row.source])];
        return { figure: row.id, words: words.join('\n') };
      });
    },
  },
  {
    name: 'linked data of a page',
    takes: /(?:^|\/)index\.html$/,
    tellings: (content, story) =>
      [...content.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, block = '']) => {
        const things: Anything[] = json(block)['@graph'] ?? [json(block)];
        return things.flatMap((thing) => {
          const [, figure = ''] = /\/figure\/([^/]+)\/$/.exec(thing.url ?? '') ?? [];
          return [thing['@type']].flat().includes('Observation') && story.figures.has(figure)
            ? [{ figure, words: flatten(thing) }]
            : [];
        });
      }),
  },
  // Where reports stand on a chart, by their ids: shares of its width and height.
  { name: 'places on a chart', takes: /^over-time\/[^/]+\/reports\.json$/ },
  // What files look like, and what servers and browsers do with them.
  { name: 'schemas', takes: /^data\/(?:story|figures)\.schema\.json$/ },
  { name: 'data package', takes: /^data\/datapackage\.json$/ },
  { name: 'headers', takes: /^(?:_headers|nginx\.conf|\.nojekyll)$/ },
  { name: 'scripts', takes: /^assets\/[\w-]+\.js$/ },
];

/** The figures of a picture, each with all that the picture says. */
function inPicture(file: LeavingFile, words: string): Telling[] {
  if (!('picture' in file)) return [];
  const parts = file.picture().blocks.flatMap((block) => block.parts);
  const figures = new Set(parts.flatMap((part) => ('figure' in part && part.figure ? [part.figure] : [])));
  return [...figures].map((figure) => ({ figure, words }));
}
