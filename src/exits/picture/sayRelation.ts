import type { Relation } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import { find, type Story } from '../../story/story.ts';
import { RELATION_MESSAGES } from '../../views/relationMessages.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';

/** What may be done with a figure and another, and what may not, and why. */
export function sayRelation(story: Story, relation: Relation, language: Language): string {
  const message = catalogueOf(language).relation[RELATION_MESSAGES[relation.kind]];
  if (relation.kind === 'made-up-of') return message;
  const said = fill(message, { figure: inLanguage(find(story.figures, relation.to).name, language) });
  return 'because' in relation ? `${said} ${sayProse(relation.because, language)}` : said;
}
