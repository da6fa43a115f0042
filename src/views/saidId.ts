/** Where the words of a figure stand on a page that shows who says what. */
export function saidId(panel: string, figure: string): string {
  return `said_${panel}_${figure}`;
}
