import type { Palette } from './palette.ts';

/**
 * The style sheet inside a picture: what the site’s own says of bars, marks and lines, in colours that every program can
 * read.
 */
export function sheetOf(palette: Palette): string {
  const rules = Object.entries(palette.outcomes).flatMap(([outcome, { hue, tint, stronger, inside }]) => [
    // Inherited, also by what is referred to, and so that a texture that stands at a mark itself is kept.
    `.${outcome}{color:${hue};fill:${hue}}`,
    `.${outcome} .tint{fill:${tint}}.${outcome} .ink{fill:${hue}}.${outcome} .stronger{fill:${stronger}}`,
    `.${outcome} .inside{stroke:${inside}}`,
  ]);
  const lines = ['line', 'outline', 'hollow', 'mark-arrow', 'span', 'step', 'unfilled', 'open-row', 'places'];
  return [
    `${lines.map((name) => `.${name}`).join()}{fill:none;stroke:currentColor}`,
    ...rules,
    `.line{stroke-width:2}.freed .fill{fill:${palette.outcomes.freed.tint}}.freed .gaps{stroke:${palette.outcomes.freed.hue}}.bar{overflow:visible}`,
    `.paper{fill:${palette.paper}}.baseline,.tick{fill:${palette.axis}}`,
    `.arrow{fill:none;stroke:${palette.ink};stroke-width:1.5}`,
    `.contour{fill:${palette.paper};stroke:${palette.ink};paint-order:stroke}`,
    '.open-row{stroke-dasharray:.6 .4}.places{stroke-width:.4;stroke-linecap:round}',
    `.grid{stroke:${palette.rule}}.step{stroke-width:2}.inside{stroke-width:3}.span{stroke-width:5}`,
    `.mark{stroke:${palette.paper}}.mark-arrow{stroke-width:1.5}`,
    `.mark.hollow{fill:${palette.paper};stroke-width:1.5}`,
    `.mark-ring{fill:none;stroke:${palette.ink}}`,
    '.way{fill:none;stroke:currentColor;stroke-width:2.5}.dashed{stroke-dasharray:4 3}',
    `.dotted{stroke:${palette.axis};stroke-width:1;stroke-dasharray:1 4}.way-end{stroke:${palette.ink}}`,
    `.dot{fill:currentColor;stroke:none}.void{fill:${palette.paper};stroke-width:2}`,
    `.faint{stroke:${palette.axis};stroke-dasharray:2 2}.way-key{color:${palette['ink-2']}}`,
    // In thousandths of the letters’ size.
    `.halo{stroke:${palette.paper};stroke-width:320;stroke-linejoin:round}`,
  ].join('');
}
