import { Axis } from '../charts/Axis.tsx';
import { TimeAxis } from '../charts/TimeAxis.tsx';
import { TimelinePlot } from '../charts/TimelinePlot.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { Prose } from '../figure/Prose.tsx';
import type { Panel } from '../story/schema/about.ts';
import type { Measure } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { sayTick } from '../words/sayDate.ts';
import { axisLabels } from './axisLabels.ts';
import type { ChosenHistory, PlacedHistory } from './chooseHistory.ts';
import { claimantStyle } from './claimantStyle.ts';
import type { Edition } from './edition.ts';
import { HistoryKey } from './HistoryKey.tsx';
import { Labelled } from './Labelled.tsx';
import { labelMarks } from './labelMarks.ts';
import { SavePicture } from './SavePicture.tsx';
import { Stepper } from './Stepper.tsx';

type Props = {
  readonly edition: Edition;
  readonly panel: Panel;
  readonly history: ChosenHistory;
  readonly headingLevel: 1 | 2;
  /** Where the places of all reports are read, for a panel with too many to mark. */
  readonly index?: string | undefined;
  /** Whether every report stands on the page or can be fetched, so that each can be chosen on the chart. */
  readonly isSelectable: boolean;
};

/**
 * One thing over time: its reports on a chart, with time down the page, and beside it in words what the story’s report
 * prints, what was reported last, and any report that is chosen.
 */
export function OverTime({ edition, panel, history, headingLevel, index, isSelectable }: Props) {
  const { language } = edition;
  const { lines, closeUp, whole } = history;
  const Heading = `h${headingLevel}` as const;
  const words = catalogueOf(language).history;
  const claimants = [...new Set(lines)];
  return (
    <section className="over-time" aria-labelledby={`history_${panel.id}`}>
      <header className="group-head">
        <Heading id={`history_${panel.id}`}>
          <Prose text={panel.title} language={language} />
        </Heading>
        {/* Written today, it may tell of what came after a frozen day. */}
        {!edition.story.known && (
          <p className="kind">
            <Prose text={panel.kind} language={language} />
          </p>
        )}
      </header>
      <HistoryKey edition={edition} panel={panel} claimants={claimants} />
      <div className="timelines" data-index={index}>
        {closeUp && <Plot {...{ edition, panel, history, claimants }} placed={closeUp} title={words.closeUp} />}
        {whole && (
          <Plot {...{ edition, panel, history, claimants }} placed={whole} title={closeUp && words.whole} isWhole />
        )}
        <div className="read-out">
          {isSelectable && <Stepper count={whole?.timeline.reports.length ?? 0} language={language} />}
          <Labelled edition={edition} history={history} headingLevel={headingLevel === 1 ? 2 : 3} />
        </div>
      </div>
      <SavePicture
        edition={edition}
        view={{ kind: 'embed-panel', panel: panel.id }}
        part={inLanguage(panel.name, language)}
      />
    </section>
  );
}

type PlotProps = Pick<Props, 'edition' | 'panel' | 'history'> & {
  readonly placed: PlacedHistory;
  readonly claimants: readonly string[];
  readonly title: string | undefined;
  readonly isWhole?: boolean;
};

function Plot({ edition, panel, history, placed, claimants, title, isWhole = false }: PlotProps) {
  const { language } = edition;
  const { scale, timeline } = placed;
  const { lines } = history;
  // The schema asks for one measure at least.
  const measure = panel.measures[0] as Measure;
  const labels = labelMarks(history, isWhole, language);
  return (
    <figure className={isWhole ? 'timeline whole' : 'timeline'}>
      {title && <figcaption>{title}</figcaption>}
      <div className="timeline-head">
        <Axis labels={axisLabels(scale, language)} />
      </div>
      <TimeAxis ticks={timeline.ticks} say={(edtf) => sayTick(edtf, language)} />
      <TimelinePlot
        timeline={timeline}
        inside={placed.inside}
        outcome={outcomeOf(measure)}
        ticks={scale.ticks.map(scale.percent)}
        styleOf={(line) => claimantStyle(claimants.indexOf(lines[line] ?? ''))}
        labels={labels}
      />
    </figure>
  );
}
