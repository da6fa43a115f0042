import { boundsOf } from '../../story/arithmetic/bounds.ts';
import { findNumber } from '../../story/findNumber.ts';
import { MEASURES, NOBODY_NAMED, PopulationGroup } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import { find } from '../../story/story.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { sayClaimants } from '../../words/sayClaimants.ts';
import { sayNames } from '../../words/sayNames.ts';
import { saySentence } from '../../words/saySentence.ts';
import { type Column, NONE, NOT_STATED, TWO_ENDS } from '../csv/column.ts';
import { HEDGES } from './hedges.ts';
import { sayCaveats } from './sayCaveats.ts';
import { sayChanges } from './sayChanges.ts';
import type { ToldFigure } from './toldFigure.ts';

type FigureColumn = Column<ToldFigure>;

/** The columns of `figures.csv`; those that hold words of ours once for each language of the story. */
export function figureColumns(languages: readonly Language[]): FigureColumn[] {
  const each = (column: (language: Language) => FigureColumn): FigureColumn[] =>
    languages.map((language) => {
      const { name, ...rest } = column(language);
      return { ...rest, name: `${name}_${language}` };
    });
  return [
    text('id', 'The figure’s permanent id.', ({ cited }) => cited.figure.id),
    ...each((language) =>
      text('sentence', 'The figure as one plain statement, ready to be quoted whole.', ({ cited }) =>
        saySentence(cited, language),
      ),
    ),
    {
      ...text(
        'hedge',
        'How the number was said. It belongs to the number.',
        ({ cited }) => cited.figure.reported.hedge,
      ),
      words: HEDGES,
    },
    {
      ...text('hedge_word', 'The hedge as printed.', ({ cited: { figure } }) =>
        'word' in figure.reported ? figure.reported.word : undefined,
      ),
      missing: NONE,
    },
    {
      ...people('number', 'The number stated, to be read with its hedge.', ({ cited: { figure } }) =>
        figure.reported.hedge === 'between' ? undefined : figure.reported.value,
      ),
      missing: TWO_ENDS,
    },
    {
      ...people(
        'low',
        'The lower end the words allow; with “more-than” it is itself left out.',
        ({ cited }) => boundsOf(cited.figure.reported)?.low,
      ),
      missing: NOT_STATED,
    },
    {
      ...people('high', 'The upper end the words allow.', ({ cited }) => boundsOf(cited.figure.reported)?.high),
      missing: NOT_STATED,
    },
    text('printed', 'The number as printed in the source, in quotation marks.', ({ cited: { figure } }) => {
      const { start, end } = findNumber(figure.quote, figure.reported);
      return `“${figure.quote.exact.slice(start, end)}”`;
    }),
    { ...text('measure', 'What was counted.', ({ cited }) => cited.figure.measure), words: MEASURES },
    {
      ...text('population', 'Among whom.', ({ cited }) => cited.figure.population.group),
      words: PopulationGroup.options,
    },
    text(
      'status',
      'Civilians or combatants; “unspecified” where the source does not say.',
      ({ cited }) => cited.figure.population.status,
    ),
    ...each((language) =>
      text('counts', 'What is counted, in words that follow the number.', ({ cited }) =>
        sayProse(cited.figure.counts, language),
      ),
    ),
    text('place', 'Where, by id.', ({ cited }) => cited.figure.place),
    ...each((language) =>
      text('place', 'Where.', ({ story, cited }) => inLanguage(find(story.places, cited.figure.place).name, language)),
    ),
    text(
      'claimant',
      `Who asserts the number, by id; “${NOBODY_NAMED}” where the text names nobody.`,
      ({ cited }) => cited.figure.attribution.assertedBy,
    ),
    ...each((language) =>
      text('claimant', 'Who asserts the number; of a misprint, to whom it was attributed.', ({ cited }) =>
        sayClaimants(cited, language),
      ),
    ),
    {
      ...text('also_claimed_by', 'Others who assert the same number, by id.', ({ cited: { claimants } }) =>
        claimants.length > 1
          ? claimants
              .slice(1)
              .map(({ id }) => id)
              .join(' ')
          : undefined,
      ),
      missing: NONE,
    },
    ...each((language) => ({
      ...text('relayed_by', 'Through whom it reached the source.', ({ cited: { relayedBy } }) =>
        relayedBy.length > 0 ? sayNames(relayedBy, language) : undefined,
      ),
      missing: NONE,
    })),
    ...dated('as_of', 'The day the figure describes, in EDTF', ({ cited }) => cited.figure.asOf),
    ...dated('period', 'The time over which the count runs, in EDTF', ({ cited }) => cited.figure.period),
    ...each((language) =>
      text('caveats', 'What a reader must know. It goes where the number goes.', ({ cited }) =>
        sayCaveats(cited, language).join(' | '),
      ),
    ),
    ...each((language) => ({
      ...text(
        'misreport',
        'Why the number is taken for a misprint, and kept.',
        ({ cited: { figure } }) => figure.misreport && sayProse(figure.misreport, language),
      ),
      missing: NONE,
    })),
    text('quote', 'The fewest words that carry number, hedge and noun.', ({ cited }) => cited.figure.quote.exact),
    text('quote_language', 'The quote’s language.', ({ cited }) => cited.figure.quote.lang),
    text('source', 'The source it was read in, by its id in sources.json.', ({ cited }) => cited.source.id),
    text('source_title', 'The source’s title.', ({ cited }) => cited.source.title),
    ...each((language) =>
      text('source_publisher', 'Who put the source out.', ({ cited }) => inLanguage(cited.source.publisher, language)),
    ),
    text('source_url', 'The source’s address.', ({ cited }) => cited.source.url),
    ...dated('source_published', 'When the source came out, in EDTF', ({ cited }) => cited.source.published),
    text('source_language', 'The source’s language.', ({ cited }) => cited.source.language),
    {
      ...text('also_read_in', 'Further sources seen with the same number, by id.', ({ cited: { alsoReadIn } }) =>
        alsoReadIn.length > 0 ? alsoReadIn.map(({ id }) => id).join(' ') : undefined,
      ),
      missing: NONE,
    },
    {
      ...text(
        'part_of',
        'The figure it is a part of, never to be added to it.',
        ({ cited: { figure } }) => figure.relations.flatMap((one) => (one.kind === 'part-of' ? [one.to] : []))[0],
      ),
      missing: NONE,
    },
    text('obs_status', 'SDMX CL_OBS_STATUS; V: as received, not validated.', ({ cited }) => cited.figure.obsStatus),
    ...each((language) => ({
      ...text('changes', 'What was changed since it was first published, and why.', ({ cited }) =>
        sayChanges(cited, language),
      ),
      missing: NONE,
    })),
    text('page', 'The figure’s own page.', ({ page }) => page),
    text('record', 'SHA-256 of the record this row is taken from.', ({ sha256 }) => sha256),
  ];
}

type Of = FigureColumn['of'];

function text(name: string, description: string, of: Of): FigureColumn {
  return { name, type: 'string', description, of };
}

function people(name: string, description: string, of: Of): FigureColumn {
  return { name, type: 'integer', description, of };
}

type Known = { readonly basis: string; readonly edtf?: string };

/** A date and how it is known. */
function dated(name: string, description: string, of: (row: ToldFigure) => Known): FigureColumn[] {
  return [
    { ...text(name, `${description}.`, (row) => of(row).edtf), missing: NOT_STATED },
    {
      ...text(`${name}_basis`, 'How that is known.', (row) => of(row).basis),
      words: ['stated', 'inferred', 'unknown'],
    },
  ];
}
