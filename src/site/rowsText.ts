import { figuresInOrder } from '../story/figurePages.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { choicesOf, rowOf } from '../views/figureList/chooseRows.ts';
import { printRows } from '../views/figureList/rowsFile.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { editionOf } from './editionOf.ts';
import type { Site } from './site.ts';

/** Every figure in words, in order of day, as the list’s script reads it. */
export function rowsText(story: Story, language: Language, site: Site): string {
  const edition = editionOf(story, language, site);
  const rows = figuresInOrder(story).map((figure) => rowOf(edition, figure));
  return printRows({ language, words: catalogueOf(language).figureList, choices: choicesOf(story, language) }, rows);
}
