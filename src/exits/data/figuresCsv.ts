import { figuresInOrder } from '../../story/figurePages.ts';
import { sealOf } from '../../story/published/recordOf.ts';
import type { Story } from '../../story/story.ts';
import { linesOf, printTable } from '../csv/table.ts';
import { figureColumns } from './figureColumns.ts';
import { hxlColumns } from './hxlColumns.ts';
import { type Addresses, type ToldFigure, tellFigure } from './toldFigure.ts';

/** Every figure on a line of its own, in order of day, for spreadsheets. */
export function figuresCsv(story: Story, addresses: Addresses): string {
  const columns = figureColumns(story.about.languages);
  return printTable(columns, linesOf(columns, toldFigures(story, addresses)));
}

/** The same for tools of the Humanitarian Exchange Language, whose hashtags stand under the columns’ names. */
export function figuresHxl(story: Story, addresses: Addresses): string {
  const columns = hxlColumns(story);
  return printTable(columns, linesOf(columns, toldFigures(story, addresses)), [columns.map(({ tag }) => tag)]);
}

function toldFigures(story: Story, addresses: Addresses): ToldFigure[] {
  const { sha256 } = sealOf(story);
  return figuresInOrder(story).map(({ id }) => tellFigure(story, id, addresses, sha256));
}
