import type { Timeline } from '../charts/placeTimeline.ts';
import { short } from '../charts/short.ts';
import { monthOf } from '../story/months.ts';
import { findPanel } from '../story/panel.ts';
import { find, type Story } from '../story/story.ts';
import { chooseHistory } from '../views/chooseHistory.ts';
import type { ReportPlace, Spot } from './reportPlace.ts';

/** Where every dated report of a long panel stands on its chart, and on which month’s page in words. */
export function panelIndex(story: Story, panel: string): ReportPlace[] {
  const { whole, closeUp } = chooseHistory(story, findPanel(story, panel));
  const near = spotsOf(closeUp?.timeline);
  return [...spotsOf(whole?.timeline)].map(([id, spot]) => ({
    id,
    month: monthOf(find(story.figures, id)) ?? '',
    whole: spot,
    near: near.get(id),
  }));
}

function spotsOf(timeline: Timeline | undefined): Map<string, Spot> {
  return new Map(
    timeline?.reports.map(({ id, mark, down }) => [id, { across: short(mark.end), down: short(down) }] as const),
  );
}

/** Where a long panel’s index stands under the site’s base; it holds no words and is the same in every language. */
export function indexAddress(panel: string): string {
  return `over-time/${panel}/reports.json`;
}
