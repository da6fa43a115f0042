import { recordOf, sealOf } from '../../story/published/recordOf.ts';
import type { Language } from '../../story/schema/text.ts';
import { cite, type Story } from '../../story/story.ts';
import { saySentence } from '../../words/saySentence.ts';
import type { FiguresFile } from './figuresShape.ts';
import { sayCaveats } from './sayCaveats.ts';
import type { Addresses } from './toldFigure.ts';
import { versionOf } from './versionOf.ts';

/** The record with its hash, each figure said in the story’s languages. */
export function figuresJson(story: Story, addresses: Addresses): string {
  const { sha256 } = sealOf(story);
  const { figures, ...record } = recordOf(story);
  const inEach = <Said>(say: (language: Language) => Said) =>
    Object.fromEntries(story.about.languages.map((language) => [language, say(language)]));
  const file: FiguresFile = {
    $schema: './figures.schema.json',
    sha256,
    record: `v/${sha256}.json`,
    version: versionOf(story),
    ...record,
    figures: figures.map((figure) => {
      const cited = cite(story, figure.id);
      return {
        sentence: inEach((language) => saySentence(cited, language)),
        caveatsSaid: inEach((language) => sayCaveats(cited, language)),
        page: addresses.figure(figure.id),
        ...figure,
      };
    }),
  };
  return `${JSON.stringify(file)}\n`;
}
