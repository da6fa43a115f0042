/** Where a figure's way stands among the others on the story's page. */
export function journeyId(figure: string): string {
  return `way_${figure}`;
}
