import { sealOf } from '../../story/published/recordOf.ts';
import { sha256 } from '../../story/published/sha256.ts';
import { MEASURES } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import type { Story } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import type { Column } from '../csv/column.ts';
import { figureColumns } from './figureColumns.ts';
import { hxlColumns } from './hxlColumns.ts';
import { SOURCE_FIELDS } from './sourcesJson.ts';
import type { Addresses } from './toldFigure.ts';
import { versionOf } from './versionOf.ts';

/** The files that the package describes, by their names beside it. */
export type PackedFiles = Readonly<
  Record<'figures.csv' | 'figures.hxl.csv' | 'figures.json' | 'sources.json' | 'changes.json', string>
>;

/** The package as others’ tools read it: Data Package version 2. */
export function dataPackage(story: Story, addresses: Addresses, files: PackedFiles): string {
  const { about, sources, figures } = story;
  const [language] = about.languages as [Language];
  const last = story.publications.at(-1);
  const isPlaced = /^https?:/.test(addresses.home);
  const counted = new Set([...figures.values()].map(({ measure }) => measure));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.id,
    id: sealOf(story).sha256,
    title: sayProse(about.title, language),
    description: [sayProse(about.lead, language), catalogueOf(language).dataset.passOn].join(' '),
    ...(isPlaced && { homepage: addresses.home }),
    version: versionOf(story),
    ...(last && { created: `${last.on}T00:00:00Z` }),
    keywords: MEASURES.filter((measure) => counted.has(measure)),
    ...(about.licence && {
      licenses: [{ name: about.licence.name, title: about.licence.title, path: about.licence.url }],
      contributors: [{ title: inLanguage(about.licence.holder, language), roles: ['editor'] }],
    }),
    sources: [...sources.values()].map(({ title, url }) => ({ title, path: url })),
    resources: [
      {
        ...describe(files, 'figures.csv'),
        type: 'table',
        schema: {
          ...schemaOf(figureColumns(about.languages)),
          primaryKey: ['id'],
          foreignKeys: [
            { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
            // In this version a key to the same table names none.
            { fields: ['part_of'], reference: { fields: ['id'] } },
          ],
        },
      },
      {
        ...describe(files, 'figures.hxl.csv'),
        type: 'table',
        dialect: { headerRows: [1], commentRows: [2] },
        schema: { ...schemaOf(hxlColumns(story)), primaryKey: ['id'] },
      },
      { ...describe(files, 'sources.json'), type: 'table', schema: sourceSchema() },
      describe(files, 'figures.json'),
      describe(files, 'changes.json'),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describe(files: PackedFiles, path: keyof PackedFiles) {
  const format = path.endsWith('.csv') ? 'csv' : 'json';
  return {
    name: path.replace(/\.(?:csv|json)$/, format === 'csv' ? '' : path === 'figures.json' ? '-record' : ''),
    path,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(files[path]),
    hash: `sha256:${sha256(files[path])}`,
  };
}

function schemaOf(columns: readonly Omit<Column<never>, 'of'>[]) {
  return {
    fields: columns.map(({ name, type, description, words, missing }) => ({
      name,
      type,
      description,
      ...(words && { categories: words }),
      ...(missing && { missingValues: [missing] }),
      constraints: {
        ...(!missing && { required: true }),
        ...(name === 'id' && { unique: true }),
        ...(words && { enum: words }),
        ...(type === 'integer' && { minimum: 0 }),
      },
    })),
  };
}

const STRUCTURED: Readonly<Record<string, string>> = {
  publisher: 'object',
  published: 'object',
  document: 'object',
  note: 'object',
  figures: 'array',
};

function sourceSchema() {
  const names = [...SOURCE_FIELDS, 'figures', 'record'];
  return { fields: names.map((name) => ({ name, type: STRUCTURED[name] ?? 'string' })), primaryKey: ['id'] };
}
