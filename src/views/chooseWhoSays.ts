import { type Difference, differ } from '../story/differ.ts';
import { newestStatements } from '../story/newest.ts';
import type { Panel } from '../story/schema/about.ts';
import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import type { Speaker } from '../story/speakers.ts';
import type { Story } from '../story/story.ts';
import { LOCALES } from '../words/locale.ts';
import { inLanguage } from '../words/prose.ts';

/** A number that somebody states, with everyone who does, and those of the same column that differ from it. */
export type Said = {
  readonly report: Figure;
  readonly speakers: readonly Speaker[];
  readonly differs: readonly (Difference & { readonly from: Said })[];
};

/** What one thing is said to amount to, in the order of those who say so, and who says nothing of it. */
export type Column = {
  readonly panel: Panel;
  readonly said: readonly Said[];
  readonly silent: readonly Speaker[];
};

/** Claimants by what is counted, as known on a day. */
export type WhoSays = { readonly speakers: readonly Speaker[]; readonly columns: readonly Column[] };

/**
 * Who states what in a story as known on a day: the columns are what is counted, in the story’s order; claimants come in
 * the order of the alphabet, texts that name no one after them. Whatever nobody had stated by then is left out.
 */
export function chooseWhoSays(story: Story, language: Language): WhoSays {
  const stated = (story.about.panels ?? [])
    .map((panel) => ({ panel, statements: newestStatements(story, panel) }))
    .filter(({ statements }) => statements.length > 0);
  const speakers = inOrder(
    stated.flatMap(({ statements }) => statements.map(({ speaker }) => speaker)),
    language,
  );
  const place = new Map(speakers.map(({ key }, index) => [key, index]));
  const placeOf = ({ key }: Speaker) => place.get(key) ?? 0;
  const columns = stated.map(({ panel, statements }): Column => {
    const ordered = statements.toSorted((one, other) => placeOf(one.speaker) - placeOf(other.speaker));
    const said = withDifferences(
      [...new Set(ordered.map(({ report }) => report))].map((report) => ({
        report,
        speakers: ordered.filter((one) => one.report === report).map(({ speaker }) => speaker),
      })),
    );
    const heard = new Set(said.flatMap((one) => one.speakers.map(({ key }) => key)));
    return { panel, said, silent: speakers.filter(({ key }) => !heard.has(key)) };
  });
  return { speakers, columns };
}

/** What a claimant states in a column; nothing where it is silent. */
export function saidBy({ said }: Column, { key }: Speaker): readonly Said[] {
  return said.filter(({ speakers }) => speakers.some((speaker) => speaker.key === key));
}

/** Whether somebody who states a number states another in the same column. */
export function isOneOfMany(column: Column, { speakers }: Said): boolean {
  return speakers.some((speaker) => saidBy(column, speaker).length > 1);
}

function inOrder(speakers: readonly Speaker[], language: Language): Speaker[] {
  const byName = new Intl.Collator(LOCALES[language]);
  return [...new Map(speakers.map((speaker) => [speaker.key, speaker])).values()].sort(
    (one, other) =>
      Number(other.isNamed) - Number(one.isNamed) ||
      byName.compare(inLanguage(one.name, language), inLanguage(other.name, language)) ||
      (one.key < other.key ? -1 : 1),
  );
}

/** Two numbers of one and the same claimant are not held against each other here. */
function withDifferences(column: readonly Omit<Said, 'differs'>[]): Said[] {
  const said = column.map((one) => ({ ...one, differs: [] as (Difference & { from: Said })[] }));
  for (const one of said)
    for (const other of said) {
      const isSame = one.speakers.some(({ key }) => other.speakers.some((speaker) => speaker.key === key));
      const difference = isSame ? undefined : differ(one.report, other.report);
      if (difference) one.differs.push({ ...difference, from: other });
    }
  return said;
}

/** Whether somebody states a number in every column. */
export function statesAll({ speakers, columns }: WhoSays): boolean {
  return speakers.some((speaker) => columns.every((column) => saidBy(column, speaker).length > 0));
}
