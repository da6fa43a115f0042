// @vitest-environment jsdom
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Bar } from '../../src/charts/Bar.tsx';
import { placeBar } from '../../src/charts/placeBar.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import type { Hedge, Reported } from '../../src/story/schema/reported.ts';
import { anyReported, anyReportedAs, HEDGES } from '../fixtures/anyReported.ts';

function said(hedge: Hedge, value: number): Reported {
  if (hedge === 'between') return { hedge, low: Math.floor(value / 2), high: value, word: 'between' };
  return hedge === 'exact' || hedge === 'unqualified' ? { hedge, value } : { hedge, value, word: 'a hedge' };
}

/** A bar on a scale of its own and of another number, as it stands in a page. */
function draw(reported: Reported, whole?: Reported): SVGSVGElement {
  const scale = placeScale(whole ? [reported, whole] : [reported]);
  const { container } = render(
    <Bar
      bar={placeBar(reported, scale)}
      whole={whole && placeBar(whole, scale)}
      outcome="missing"
      ticks={scale.ticks.map(scale.percent)}
    />,
  );
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('no bar was drawn');
  return svg;
}

const share = (element: Element | null, attribute: string) =>
  Number(element?.getAttribute(attribute)?.replace(/%$/, '') ?? Number.NaN);

test('every hedge as mark-up', async () => {
  const scale = placeScale([said('exact', 412)]);
  const bars = [...HEDGES.map((hedge) => said(hedge, 340)), said('exact', 2)].map((reported) =>
    renderToStaticMarkup(<Bar bar={placeBar(reported, scale)} outcome="missing" ticks={[0, 50, 100]} />),
  );
  const part = renderToStaticMarkup(
    <Bar
      bar={placeBar(said('about', 90), scale)}
      whole={placeBar(said('at-least', 412), scale)}
      outcome="killed"
      ticks={[]}
    />,
  );
  const names = [...HEDGES, 'a line', 'about, inside at-least'];
  const golden = [...bars, part].map(
    (bar, at) => `<!-- ${names[at]} -->\n${bar.replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`,
  );
  await expect(golden.join('\n')).toMatchFileSnapshot('__snapshots__/bars.html');
});

describe.each(HEDGES)('a bar for “%s”', (hedge) => {
  test('is drawn where it was placed, to the third decimal', () => {
    fc.assert(
      fc.property(anyReportedAs(hedge), (reported) => {
        const { start, end } = placeBar(reported, placeScale([reported]));
        const bar = draw(reported).querySelector('[data-bar]');
        expect(share(bar, 'x')).toBeCloseTo(start, 2);
        expect(share(bar, 'x') + share(bar, 'width')).toBeCloseTo(end, 2);
      }),
      { numRuns: 30 },
    );
  });

  test('has an end of one size, whatever the number', () => {
    const endOf = (value: number) => draw(said(hedge, value)).querySelector('[data-ending]')?.innerHTML;
    expect([1, 30, 9000, 7_000_000].map(endOf)).toEqual(Array(4).fill(endOf(120)));
  });

  test('shows the end of its hedge exactly at the number', () => {
    const svg = draw(said(hedge, 300));
    const { ending, end } = placeBar(said(hedge, 300), placeScale([said(hedge, 300)]));
    const drawn = svg.querySelector('[data-ending]');
    const needsDrawing = ['arrow', 'gap', 'soft', 'short'].includes(ending);
    expect(drawn?.getAttribute('data-ending')).toBe(needsDrawing ? ending : undefined);
    if (drawn) expect(share(drawn, 'x')).toBeCloseTo(end, 2);
  });
});

test('nothing solid reaches further than the number that was stated', () => {
  fc.assert(
    fc.property(anyReported, anyReported, (reported, whole) => {
      const scale = placeScale([reported, whole]);
      const furthest = Math.max(placeBar(reported, scale).end, placeBar(whole, scale).end);
      const solids = [...draw(reported, whole).querySelectorAll(':scope > rect.fill, :scope rect.outline')];
      const reach = solids.map((rect) => {
        // The hairline and the outline’s first half pixel are pixels; everything else is a share of the lane.
        const from = rect.getAttribute('x')?.endsWith('%') ? share(rect, 'x') : 0;
        return from + (rect.getAttribute('width')?.endsWith('%') ? share(rect, 'width') : 0);
      });
      expect(Math.max(...reach)).toBeLessThanOrEqual(furthest + 0.002);
    }),
    { numRuns: 50 },
  );
});

test('a bar is a picture only: hidden from speech, without text, without a place in the tab order', () => {
  for (const hedge of HEDGES) {
    const svg = draw(said(hedge, 80), said('about', 90));
    expect(svg.getAttribute('aria-hidden')).toBe('true');
    expect(svg.textContent).toBe('');
    expect(svg.querySelector('text, title, desc, style, [style], [tabindex], a')).toBeNull();
  }
});
