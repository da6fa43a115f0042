import { outcomeOf } from '../../figure/outcome.ts';
import { phraseOfWhen } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import { findPanel } from '../../story/panel.ts';
import type { Panel } from '../../story/schema/about.ts';
import type { Measure } from '../../story/schema/figure.ts';
import { cite, find } from '../../story/story.ts';
import { type ChosenHistory, chooseHistory } from '../../views/chooseHistory.ts';
import { labelMarks } from '../../views/labelMarks.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { sayTick } from '../../words/sayDate.ts';
import { fill } from '../../words/template.ts';
import { labelsOf } from './barOf.ts';
import { figureParts } from './figureParts.ts';
import { footOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { KeyLine, Part, Picture } from './picture.ts';
import { WIDTH } from './pictureOfLedger.ts';
import { say } from './say.ts';
import { standingOf } from './standingOf.ts';

/** Pixels from the first day to the last. */
const HEIGHT = { closeUp: 360, whole: 520 };

/** One thing over time: the chart, and in words the numbers it labels, those of the report and the last. */
export function pictureOfPanel(framing: Framing, id: string): Picture {
  const { story, language } = framing.edition;
  const { history: words, picture } = catalogueOf(language);
  const panel = findPanel(story, id);
  const history = chooseHistory(story, panel);
  const labelled = new Set([...history.ofReport, ...history.last]);
  const shown = history.reports.filter((figure) => labelled.has(figure));
  return {
    ...inTongue(language),
    name: fill(words.pictured, { part: inLanguage(panel.name, language) }),
    width: WIDTH,
    blocks: [
      {
        kind: 'head',
        parts: [
          ...standingOf(framing.edition),
          say('title', sayProse(panel.title, language)),
          say('kind', sayProse(panel.kind, language)),
          say('note', words.howToRead),
          ...keyOf(framing, panel, history),
          ...plotsOf(framing, panel, history),
        ],
      },
      ...shown.map((figure) => {
        const label = history.ofReport.includes(figure) ? words.inReport : words.last;
        const day = wordsOf(phraseOfWhen(figure.asOf, language));
        return {
          kind: 'entry' as const,
          parts: figureParts(cite(story, figure.id), language, {
            kickers: [fill(picture.marked, { label, day })],
            size: 'part-number',
            isBrief: true,
          }),
        };
      }),
      footOf(
        shown.map((figure) => cite(story, figure.id)),
        framing,
      ),
    ],
  };
}

/** Whose line is which, where there are several, and what is drawn inside the total. */
function keyOf({ edition: { story, language } }: Framing, { inside = [] }: Panel, { lines }: ChosenHistory): KeyLine[] {
  const claimants = [...new Set(lines)];
  const { history } = catalogueOf(language);
  return [
    ...(claimants.length > 1 ? claimants : []).map((claimant, style) => ({
      kind: 'key' as const,
      style,
      words: inLanguage(find(story.organisations, claimant).name, language),
    })),
    ...inside.map((id) => ({
      kind: 'key' as const,
      style: 'inside' as const,
      words: `${history.inside} ${inLanguage(findPanel(story, id).name, language)}`,
    })),
  ];
}

/** The weeks around the report, where they have a chart of their own, and the whole time. */
function plotsOf({ edition: { language } }: Framing, panel: Panel, history: ChosenHistory): Part[] {
  const { closeUp, whole, lines } = history;
  const words = catalogueOf(language).history;
  const claimants = [...new Set(lines)];
  // The schema asks for one measure at least.
  const outcome = outcomeOf(panel.measures[0] as Measure);
  const plots = [
    ...(closeUp ? [{ placed: closeUp, title: words.closeUp, isWhole: false }] : []),
    ...(whole ? [{ placed: whole, title: closeUp && words.whole, isWhole: true }] : []),
  ];
  return plots.flatMap(({ placed: { scale, timeline, inside }, title, isWhole }): Part[] => [
    ...(title ? [say('kind', title)] : []),
    {
      kind: 'timeline',
      timeline,
      inside,
      outcome,
      across: labelsOf(scale, language),
      down: timeline.ticks.map(({ edtf, down }) => ({ at: down, words: sayTick(edtf, language) })),
      styleOf: (line) => claimants.indexOf(lines[line] ?? ''),
      marks: labelMarks(history, isWhole, language),
      height: isWhole ? HEIGHT.whole : HEIGHT.closeUp,
    },
  ]);
}
