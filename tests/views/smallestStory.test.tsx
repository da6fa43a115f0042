import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ROOMS } from '../../src/charts/placeGrain.ts';
import { FigureView } from '../../src/views/FigureView.tsx';
import { Ledger } from '../../src/views/Ledger.tsx';
import { cornersOf } from '../charts/contour.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';

test('one figure in one group is a whole ledger', async () => {
  const page = renderToStaticMarkup(<Ledger edition={inEnglish(inventedStory())} headingLevel={1} />);
  const lines = page.replaceAll(
    /(?<=>)(?=<(?:section|header|article|h\d|div|p|svg|rect|ul|li|details|summary|dl|dt|dd)\b)/g,
    '\n',
  );
  await expect(`${lines}\n`).toMatchFileSnapshot('__snapshots__/smallestLedger.html');
});

test.each([0, 1, 2, 3])('a ledger of %i people has a scale of whole people', (value) => {
  const page = renderToStaticMarkup(
    <Ledger
      edition={inEnglish(inventedStory([inventedFigure({ reported: { hedge: 'exact', value } })]))}
      headingLevel={1}
    />,
  );
  const labels = [...page.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, label]) => label);
  expect(labels).toEqual(['0', '1', '2', '3', '4 people']);
});

test('a figure alone is drawn inside the scale, and so is its whole, however large', () => {
  const elsewhere = { attribution: { assertedBy: 'parish', relayedBy: [], readIn: 'leaflet' } };
  const story = inventedStory([
    inventedFigure(),
    inventedFigure({ id: 'whole', reported: { hedge: 'exact', value: 5000 }, ...elsewhere }),
    inventedFigure({
      id: 'part',
      reported: { hedge: 'exact', value: 20 },
      relations: [{ kind: 'part-of', to: 'whole' }],
      ...elsewhere,
    }),
  ]);
  const [gazette] = story.sources.values();
  const sources = new Map([
    ...story.sources,
    ...(gazette ? [['leaflet', { ...gazette, id: 'leaflet' }] as const] : []),
  ]);
  for (const figure of story.figures.keys()) {
    const row = renderToStaticMarkup(<FigureView edition={inEnglish({ ...story, sources })} figure={figure} />);
    const bars = [...row.matchAll(/<svg class="bar[^>]* width="([\d.]+)".*?(?=<svg class="bar|<\/div>)/g)];
    expect(bars.length).toBe(ROOMS.length);
    for (const [bar, width] of bars) {
      const contours = [...bar.matchAll(/ d="(M[^"]+z)"/g)].flatMap(([, contour = '']) => cornersOf(contour));
      expect(contours.length).toBeGreaterThan(4);
      expect(Math.max(...contours.map(([x]) => x))).toBeLessThanOrEqual(Number(width));
    }
  }
});
