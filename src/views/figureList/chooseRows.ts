import { nameOf } from '../../figure/nameOf.ts';
import { phraseOfProse, phraseOfSource, phraseOfSources, phraseOfWhen } from '../../figure/phrase.ts';
import { phraseOfCaveat } from '../../figure/phraseOfCaveat.ts';
import { phraseOfChange } from '../../figure/phraseOfChange.ts';
import { plainValue } from '../../figure/plainValue.ts';
import { figuresInOrder, timeOf } from '../../story/figurePages.ts';
import { oncePer } from '../../story/oncePer.ts';
import { type Figure, MEASURES } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import { cite, find, findAsserter, leadingCaveats, type Story } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { LOCALES } from '../../words/locale.ts';
import { inLanguage } from '../../words/prose.ts';
import { sayCredit } from '../../words/sayCredit.ts';
import { sayDate } from '../../words/sayDate.ts';
import { sayReported } from '../../words/sayReported.ts';
import { saySentence } from '../../words/saySentence.ts';
import { fill } from '../../words/template.ts';
import type { Edition } from '../edition.ts';
import { type Choice, type Choices, type FigureRow, LIST } from './figureRow.ts';
import { UNDATED } from './query.ts';

/** The status of a number of which nothing better is known; it goes without saying in a list that says so above. */
const AS_RECEIVED = 'V';

/** What a reader may choose from, of a story in a language. Only what occurs is offered. */
export function choicesOf(story: Story, language: Language): Choices {
  const known = chosen(story);
  const choices = known.get(language) ?? chooseFrom(story, language);
  known.set(language, choices);
  return choices;
}

const chosen = oncePer((_story: Story) => new Map<Language, Choices>());

function chooseFrom(story: Story, language: Language): Choices {
  const figures = figuresInOrder(story);
  const { figureList, obsStatus } = catalogueOf(language);
  const { compare } = new Intl.Collator(LOCALES[language]);
  const occurring = <Value extends string>(of: (figure: Figure) => Value) => new Set(figures.map(of));
  const named = (values: Iterable<string>, say: (value: string) => string) =>
    ranked([...values].map((value) => [value, say(value)] as const).sort(([, one], [, other]) => compare(one, other)));
  const inOrder = <Value extends string>(order: readonly Value[], of: (figure: Figure) => string) => {
    const found = new Set<string>(figures.map(of));
    return order.filter((value) => found.has(value));
  };
  const hedges = Object.keys(figureList.hedges) as (keyof typeof figureList.hedges)[];
  const statuses = Object.keys(obsStatus).filter((status) => status !== AS_RECEIVED) as Figure['obsStatus'][];
  return {
    measure: ranked(
      inOrder(MEASURES, ({ measure }) => measure).map((value) => [value, figureList.measures[value]] as const),
    ),
    by: named(
      new Set(figures.flatMap(({ attribution }) => [attribution.assertedBy, ...(attribution.alsoAssertedBy ?? [])])),
      (id) => nameOf(findAsserter(story, id), language),
    ),
    place: named(
      occurring(({ place }) => place),
      (id) => inLanguage(find(story.places, id).name, language),
    ),
    hedge: ranked(
      inOrder(hedges, ({ reported }) => reported.hedge).map((value) => [value, figureList.hedges[value]] as const),
    ),
    status: ranked(
      inOrder(statuses, (figure) => figure.obsStatus).map(
        (value) => [value, obsStatus[value as keyof typeof obsStatus]] as const,
      ),
    ),
    day: daysOf(figures, language),
  };
}

function daysOf(figures: readonly Figure[], language: Language): Choice[] {
  const { figureList, history } = catalogueOf(language);
  const times = new Set(figures.map((figure) => timeOf(figure)?.slice(0, 'YYYY-MM'.length)));
  const months = [...times].filter((time) => time !== undefined && time.length > 'YYYY'.length);
  const years = new Set([...times].flatMap((time) => time?.slice(0, 'YYYY'.length) ?? []));
  const dated = [...years].flatMap((year) => {
    const own = months.flatMap((month) =>
      month?.startsWith(year) ? [[month, sayDate(month, language)] as const] : [],
    );
    const whole = [year, fill(figureList.wholeYear, { year: sayDate(year, language) })] as const;
    return own.length === 1 && !times.has(year) ? own : [whole, ...own];
  });
  return ranked([...dated, ...(times.has(undefined) ? [[UNDATED, history.undated] as const] : [])]);
}

function ranked<Value extends string>(choices: readonly (readonly [Value, string])[]): Choice<Value>[] {
  return choices.map(([value, label], rank) => ({ value, label, rank }));
}

/** A figure as a row of the list: said by the same functions as everywhere else. */
export function rowOf({ story, language, addressOf }: Edition, figure: Figure): FigureRow {
  const cited = cite(story, figure.id);
  const { source, carrying, caveatSources, changes } = cited;
  const choices = choicesOf(story, language);
  const leading = leadingCaveats(cited);
  const { obsStatus, reported } = figure;
  return {
    id: figure.id,
    name: inLanguage(figure.name, language),
    address: addressOf(figure.id),
    plain: plainValue(reported),
    number: sayReported(reported, language),
    hedge: pick(choices.hedge, reported.hedge),
    status: obsStatus === AS_RECEIVED ? undefined : pick(choices.status, obsStatus),
    counts: phraseOfProse(figure.counts, language),
    sentence: saySentence(cited, language),
    caveats: leading.map((caveat) => ({
      words: phraseOfCaveat(caveat, language),
      sources: phraseOfSources(
        (caveat.sources ?? []).flatMap((id) => caveatSources.get(id) ?? []),
        language,
      ),
    })),
    changes: changes.map((change) => phraseOfChange(change, figure.id, LIST, language)),
    measure: pick(choices.measure, figure.measure),
    by: pick(choices.by, figure.attribution.assertedBy),
    alsoBy: (figure.attribution.alsoAssertedBy ?? []).map((id) => pick(choices.by, id)),
    who: sayCredit(cited, language),
    place: pick(choices.place, figure.place),
    day: timeOf(figure),
    asOf: phraseOfWhen(figure.asOf, language),
    source: phraseOfSource(source, carrying, language),
  };
}

function pick<Value extends string>(choices: readonly Choice<Value>[], value: Value): Choice<Value> {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new Error(`“${value}” occurs in no figure`);
  return found;
}
