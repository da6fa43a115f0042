/** Where a report stands on a plot, in percents: across by its number, down by its day. */
export type Spot = { readonly across: number; readonly down: number };

/** One report on the chart of its panel, as the page’s script reads it. */
export type ReportPlace = {
  readonly id: string;
  /** YYYY-MM of the page on which it stands in words, where it does not stand on the chart’s own. */
  readonly month?: string;
  readonly whole: Spot;
  /** On the close-up, which has scales of its own; undefined where it is not in it. */
  readonly near?: Spot | undefined;
};
