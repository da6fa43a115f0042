import { boundsOf } from '../../story/arithmetic/bounds.ts';
import type { Figure } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import { find, type Story } from '../../story/story.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { sayClaimants } from '../../words/sayClaimants.ts';
import { saySentence } from '../../words/saySentence.ts';
import { type Column, type Missing, NONE, NOT_STATED } from '../csv/column.ts';
import { sayCaveats } from './sayCaveats.ts';
import { sayChanges } from './sayChanges.ts';
import type { ToldFigure } from './toldFigure.ts';

/** A column and the hashtag that says what is in it. */
export type HxlColumn = Column<ToldFigure> & { readonly tag: string };

/** HXL wants numbers and nothing else in a column of people, so that here alone a cell may stay blank. */
const BLANK: Missing = {
  value: '',
  label: 'This row counts something else, or the source does not state this end. It is not zero.',
};

const MEASURE: Readonly<Record<Figure['measure'], string>> = {
  killed: '+killed',
  injured: '+injured',
  missing: '+missing',
  abducted: '+abducted',
  held: '+held',
  released: '+released',
  rescued: '+rescued',
  'killed-or-missing': '+killed_or_missing',
};

const GROUP: Readonly<Record<Figure['population']['group'], string>> = {
  people: '',
  children: '+children',
  women: '+adults+f',
  men: '+adults+m',
  'older people': '+elderly',
};

/** The columns of `figures.hxl.csv`: what was counted is said by the column, as HXL wants it, the hedge by two ends and a word. */
export function hxlColumns(story: Story): HxlColumn[] {
  const [language] = story.about.languages as [Language];
  const counted = [...new Set([...story.figures.values()].map(attributesOf))].sort();
  return [
    text('#meta+id', 'id', ({ cited }) => cited.figure.id),
    text(`#description+i_${language}`, 'sentence', ({ cited }) => saySentence(cited, language)),
    text('#meta+qualifier', 'hedge', ({ cited }) => cited.figure.reported.hedge),
    ...counted.flatMap((attributes) => [
      people(attributes, 'num', ({ reported }) => ('value' in reported ? reported.value : undefined)),
      people(attributes, 'min', ({ reported }) => boundsOf(reported)?.low),
      people(attributes, 'max', ({ reported }) => boundsOf(reported)?.high),
    ]),
    { ...text('#country+code', 'country', ({ cited }) => isoOf(story, cited.figure)?.slice(0, 2)), missing: NONE },
    { ...text('#loc+code', 'place code', ({ cited }) => isoOf(story, cited.figure)), missing: NONE },
    text('#loc+name', 'place', ({ cited }) => inLanguage(find(story.places, cited.figure.place).name, language)),
    day('#date+start', 'counted from', ({ cited }) => edgeOf(cited.figure.period, 'first')),
    day('#date+end', 'counted to', ({ cited }) => edgeOf(cited.figure.period, 'last')),
    day('#date+reported', 'as of', ({ cited }) => edgeOf(cited.figure.asOf, 'last')),
    text('#meta+date+basis', 'as of: how that is known', ({ cited }) => cited.figure.asOf.basis),
    text('#group+name', 'claimant', ({ cited }) => sayClaimants(cited, language)),
    text('#meta+source', 'source', ({ cited }) => cited.source.title),
    text('#meta+url', 'source address', ({ cited }) => cited.source.url),
    text('#description+caveat', 'caveats', ({ cited }) => sayCaveats(cited, language).join(' | ')),
    {
      ...text(
        '#description+misreport',
        'why it is taken for a misprint',
        ({ cited: { figure } }) => figure.misreport && sayProse(figure.misreport, language),
      ),
      missing: NONE,
    },
    {
      ...text('#description+changes', 'changes', ({ cited }) => sayChanges(cited, language)),
      missing: NONE,
    },
    text('#status', 'status', ({ cited }) => cited.figure.obsStatus),
    text('#meta+page', 'page', ({ page }) => page),
    text('#meta+record', 'record', ({ sha256 }) => sha256),
  ];
}

function attributesOf({ measure, population }: Figure): string {
  return MEASURE[measure] + GROUP[population.group];
}

function isoOf(story: Story, { place }: Figure): string | undefined {
  return find(story.places, place).iso;
}

/** The first or last date of a stretch of time, as precise as it is known; undefined where it is not, or is left open. */
function edgeOf(known: Figure['period'] | Figure['asOf'], edge: 'first' | 'last'): string | undefined {
  if (known.basis === 'unknown') return undefined;
  const dates = known.edtf.split('/');
  const date = edge === 'first' ? dates[0] : dates.at(-1);
  return date === '..' ? undefined : date?.replace(/[~?%]$/, '');
}

function text(tag: string, name: string, of: HxlColumn['of']): HxlColumn {
  return { tag, name, type: 'string', description: `HXL ${tag}`, of };
}

function day(tag: string, name: string, of: HxlColumn['of']): HxlColumn {
  return { ...text(tag, name, of), missing: NOT_STATED };
}

/** Of people counted in one way, one end of what is stated; a row of another count leaves it blank. */
function people(attributes: string, end: 'num' | 'min' | 'max', of: (figure: Figure) => number | undefined): HxlColumn {
  const tag = `#affected${attributes}${end === 'num' ? '' : `+${end}`}`;
  return {
    tag,
    name: `${attributes.slice(1).replaceAll(/[+_]/g, ' ')}${end === 'num' ? '' : `, ${end}`} (blank is not zero)`,
    type: 'integer',
    description: `HXL ${tag}`,
    missing: BLANK,
    of: ({ cited: { figure } }) => (attributesOf(figure) === attributes ? of(figure) : undefined),
  };
}
