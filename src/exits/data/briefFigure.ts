import type { Language } from '../../story/schema/text.ts';
import { cite, type Story } from '../../story/story.ts';
import { saySentence } from '../../words/saySentence.ts';
import { sayCaveats } from './sayCaveats.ts';
import { sayChanges } from './sayChanges.ts';
import type { Addresses } from './toldFigure.ts';

/** A figure where it is named in another’s row: its number never without hedge, claimant, day, source and caveat. */
export function briefFigure(story: Story, id: string, addresses: Addresses) {
  const cited = cite(story, id);
  const { figure, source } = cited;
  const inEach = <Said>(say: (language: Language) => Said) =>
    Object.fromEntries(story.about.languages.map((language) => [language, say(language)]));
  return {
    id,
    sentence: inEach((language) => saySentence(cited, language)),
    reported: figure.reported,
    assertedBy: figure.attribution.assertedBy,
    ...(figure.attribution.alsoAssertedBy && { alsoAssertedBy: figure.attribution.alsoAssertedBy }),
    asOf: figure.asOf,
    source: { id: source.id, title: source.title, url: source.url },
    caveats: inEach((language) => sayCaveats(cited, language)),
    ...(cited.changes.length > 0 && { changes: inEach((language) => sayChanges(cited, language)) }),
    page: addresses.figure(id),
  };
}
