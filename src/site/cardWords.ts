import { sayCaveat } from '../exits/picture/sayCaveat.ts';
import { phraseOfSource } from '../figure/phrase.ts';
import { findPanel } from '../story/panel.ts';
import { cite, leadingCaveats, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayProse } from '../words/prose.ts';
import { sayChange } from '../words/sayChange.ts';
import { sayDate } from '../words/sayDate.ts';
import { saySentence } from '../words/saySentence.ts';
import { fill } from '../words/template.ts';
import { type CardSubject, cardSubject } from './cardSubject.ts';
import type { Page } from './pages.ts';

/** What a page without a number of its own is, in a title and a sentence. */
export function cardWords(
  story: Story,
  { content, day }: CardSubject,
  language: Page['language'],
): [title: string, lead: string] {
  const { asKnown, claims, figureList, picture } = catalogueOf(language);
  const title = sayProse(story.about.title, language);
  if (day !== undefined) return [fill(asKnown.title, { day: sayDate(day, language) }), fill(picture.frozen, { title })];
  if (content.kind === 'claims') return [claims.title, claims.intro];
  if (content.kind === 'figures') return [figureList.title, figureList.intro];
  if (content.kind !== 'panel') return [title, sayProse(story.about.lead, language)];
  const panel = findPanel(story, content.panel);
  return [sayProse(panel.title, language), sayProse(panel.kind, language)];
}

/** What a page’s card says, for those who do not see it: a figure’s whole sentence, its caveat, what was changed, its source. */
export function cardAlt(story: Story, page: Page): string {
  const subject = cardSubject(story, page);
  if (subject.content.kind !== 'figure') return cardWords(story, subject, page.language).join('. ');
  const cited = cite(story, subject.content.figure);
  const { language } = page;
  const { embedding, page: words } = catalogueOf(language);
  return [
    ...(story.about.invented ? [words.invented] : []),
    saySentence(cited, language),
    ...leadingCaveats(cited).map((caveat) => sayCaveat(caveat, cited, language)),
    ...cited.changes.map((change) => sayChange(change, language)),
    fill(embedding.readIn, { source: phraseOfSource(cited.source, cited.carrying, language).words }),
  ].join(' ');
}
