import { sealOf } from '../../story/published/recordOf.ts';
import type { Story } from '../../story/story.ts';
import type { ExitFile } from '../exitFile.ts';
import { changesJson } from './changesJson.ts';
import { dataPackage } from './dataPackage.ts';
import { figuresCsv, figuresHxl } from './figuresCsv.ts';
import { figuresJson } from './figuresJson.ts';
import { figuresSchema } from './figuresShape.ts';
import { sourcesJson } from './sourcesJson.ts';
import type { Addresses } from './toldFigure.ts';

/** The record as files, and every record that was ever published, each under its hash. */
export function dataFiles(story: Story, addresses: Addresses): ExitFile[] {
  const files = {
    'figures.csv': figuresCsv(story, addresses),
    'figures.hxl.csv': figuresHxl(story, addresses),
    'figures.json': figuresJson(story, addresses),
    'sources.json': sourcesJson(story, addresses),
    'changes.json': changesJson(story, addresses),
  };
  const records = new Map([...story.publications, sealOf(story)].map(({ sha256, content }) => [sha256, content]));
  return [
    ...Object.entries(files).map(([name, content]) => ({ address: `data/${name}`, content })),
    { address: 'data/datapackage.json', content: dataPackage(story, addresses, files) },
    { address: 'data/figures.schema.json', content: figuresSchema() },
    ...[...records].map(([sha256, content]) => ({ address: `data/v/${sha256}.json`, content })),
  ];
}
