import { find } from '../../story/story.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../views/citationFormats.ts';
import type { Edition } from '../../views/edition.ts';
import type { ExitFile } from '../exitFile.ts';
import { citeFigure } from './citeFigure.ts';
import { citeRecord } from './citeRecord.ts';
import { citeSource } from './citeSource.ts';
import { printBibtex } from './printBibtex.ts';
import { printRis } from './printRis.ts';
import type { Reference } from './reference.ts';

const PRINT: Readonly<Record<CitationFormat, (references: readonly Reference[]) => string>> = {
  bib: (references) => references.map(printBibtex).join('\n'),
  ris: (references) => references.map(printRis).join('\n'),
  'csl.json': (references) => `${JSON.stringify(references, undefined, 2)}\n`,
};

/** Everything that can be cited, for reference managers: the record, each of its figures, each source it was read in. */
export function citationFiles(edition: Edition): ExitFile[] {
  const { figures, sources } = edition.story;
  const references = [
    citeRecord(edition),
    ...[...figures.keys()].map((figure) => citeFigure(edition, figure)),
    ...[...sources.keys()].map((source) => citeSource(edition, source)),
  ];
  return CITATION_FORMATS.map((format) => ({
    address: `data/citations.${format}`,
    content: PRINT[format](references),
  }));
}

/** One figure for reference managers, with the source it was read in, as files in a folder of the site. */
export function figureCitationFiles(edition: Edition, figure: string, folder: string): ExitFile[] {
  const { readIn } = find(edition.story.figures, figure).attribution;
  const references = [citeFigure(edition, figure), citeSource(edition, readIn)];
  return CITATION_FORMATS.map((format) => ({ address: `${folder}cite.${format}`, content: PRINT[format](references) }));
}
