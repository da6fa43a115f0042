// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Bar } from '../../src/charts/Bar.tsx';
import { placeField } from '../../src/charts/placeField.ts';
import { placeGrain } from '../../src/charts/placeGrain.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import type { Hedge, Reported } from '../../src/story/schema/reported.ts';
import { HEDGES } from '../fixtures/anyReported.ts';

function said(hedge: Hedge, value: number): Reported {
  if (hedge === 'between') return { hedge, low: Math.floor(value / 2), high: value, word: 'between' };
  return hedge === 'exact' || hedge === 'unqualified' ? { hedge, value } : { hedge, value, word: 'a hedge' };
}

/** The grain of a scale that holds these numbers, in a wide room. */
function grainFor(...numbers: readonly Reported[]) {
  return placeGrain(placeScale(numbers).end, 'wide');
}

/** A bar on a scale of its own and of another number, as it stands in a page. */
function draw(reported: Reported, whole?: Reported): SVGSVGElement {
  const grain = whole ? grainFor(reported, whole) : grainFor(reported);
  const { container } = render(
    <Bar
      field={placeField(reported, grain)}
      whole={whole && placeField(whole, grain)}
      grain={grain}
      outcome="missing"
      ticks={[0, 50, 100]}
      room="wide"
    />,
  );
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('no bar was drawn');
  return svg;
}

test('every hedge as mark-up', async () => {
  const scaled = said('exact', 412);
  const names = [...HEDGES, 'a line', 'about, inside at-least'];
  const bars = [
    ...HEDGES.map((hedge) => draw(said(hedge, 340), scaled)),
    draw(said('exact', 2), said('exact', 9_000)),
    draw(said('about', 90), said('at-least', 412)),
  ];
  const golden = bars.map(
    (bar, at) => `<!-- ${names[at]} -->\n${bar.outerHTML.replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`,
  );
  await expect(golden.join('\n')).toMatchFileSnapshot('__snapshots__/bars.html');
});

describe.each(HEDGES)('a bar for “%s”', (hedge) => {
  test('is drawn as it was placed, with the gaps between squares over it', () => {
    const { contour, ending } = placeField(said(hedge, 300), grainFor(said(hedge, 300)));
    const svg = draw(said(hedge, 300));
    expect([...svg.querySelectorAll('[data-bar]')].map((bar) => bar.getAttribute('d'))).toEqual([contour]);
    const gaps = [...svg.querySelectorAll('.gaps')].map((each) => each.getAttribute('d'));
    // Of “up to” nothing is known to be reached: an outline, without squares.
    expect(gaps).toEqual(ending === 'outline' ? [] : [contour]);
  });

  test('has an end of one size, whatever the number', () => {
    const endOf = (value: number) =>
      draw(said(hedge, value))
        .querySelector('[data-ending]')
        ?.innerHTML.replaceAll(/height="\d+"|[Vv,][\d.]+/g, '');
    expect([1, 30, 9000, 7_000_000].map(endOf)).toEqual(Array(4).fill(endOf(120)));
  });

  test('shows the end of its hedge exactly where its squares end', () => {
    const svg = draw(said(hedge, 300));
    const { ending, end } = placeField(said(hedge, 300), grainFor(said(hedge, 300)));
    const drawn = svg.querySelector('[data-ending]');
    const needsDrawing = ['arrow', 'gap', 'soft', 'short'].includes(ending);
    expect(drawn?.getAttribute('data-ending')).toBe(needsDrawing ? ending : undefined);
    if (drawn) expect(Number(drawn.getAttribute('x'))).toBe(end);
  });
});

test('a part stands inside the outline of its whole, on the same squares', () => {
  const grain = grainFor(said('exact', 90), said('at-least', 412));
  const svg = draw(said('exact', 90), said('at-least', 412));
  expect(svg.querySelector('.whole .outline')?.getAttribute('d')).toBe(
    placeField(said('at-least', 412), grain).contour,
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
