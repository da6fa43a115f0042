import type { Draft, Rule } from '../draft.ts';

/**
 * Every place gets the same rows of what is not stated, with one answer each, and an answer names a figure of the
 * report about that place, or in a group that holds one (people taken from a place are counted where they are held).
 */
export const symmetricAnswers: Rule = (draft, report) => {
  const { about } = draft;
  if (about === undefined) return;
  const { notStated } = about.record;
  if (new Set(notStated.places).size < notStated.places.length) {
    report(about, ['notStated', 'places'], 'a place is named twice', 'Name each place once');
  }
  for (const [index, { id, answers }] of notStated.rows.entries()) {
    const path = ['notStated', 'rows', index, 'answers'];
    for (const place of new Set(notStated.places)) {
      if (Object.hasOwn(answers, place)) continue;
      report(
        about,
        path,
        `the row “${id}” has no answer for “${place}”`,
        `Add "${place}": "not-stated", or the figure that states it`,
      );
    }
    for (const [place, answer] of Object.entries(answers)) {
      if (!notStated.places.includes(place)) {
        report(
          about,
          [...path, place],
          `“${place}” is not one of the places (${notStated.places.join(', ')})`,
          'Remove the answer, or add the place',
          'key',
        );
      } else if (answer !== 'not-stated') {
        const wrong = misfit(draft, about.record.report, answer.figure, place);
        if (wrong !== undefined)
          report(about, [...path, place, 'figure'], wrong, 'Name a figure that fits, or write "not-stated"');
      }
    }
  }
};

function misfit({ figures }: Draft, reportId: string, id: string, place: string): string | undefined {
  const figure = figures.find(({ record }) => record.id === id)?.record;
  if (figure === undefined) return undefined;
  if (figure.attribution.readIn !== reportId) return `“${id}” is not a figure of the report`;
  const isThere = figures.some(
    ({ record }) =>
      record.place === place && (record.id === id || (record.group !== undefined && record.group === figure.group)),
  );
  return isThere ? undefined : `“${id}” is not about “${place}”`;
}
