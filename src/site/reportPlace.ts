/** One report on the chart of its panel, as the page’s script reads it. */
export type ReportPlace = {
  readonly id: string;
  /** YYYY-MM of the page on which it stands in words, where it does not stand on the chart’s own. */
  readonly month?: string;
  /** Percent across, by its number. */
  readonly across: number;
  /** Percent down the whole chart, by its day. */
  readonly down: number;
  /** Percent down the close-up, where it is in it. */
  readonly near?: number;
};
