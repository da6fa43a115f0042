import type { PlacedPeople } from './placePeople.ts';

type Props = { readonly parts: PlacedPeople['parts']; readonly hairline: number };

/** The lines around the parts of a field of people, the first part on top; broken where a part’s end is open. */
export function Contours({ parts, hairline }: Props) {
  return parts
    .toReversed()
    .map(({ contour, isOpen }) => (
      <path
        key={contour}
        className="contour"
        strokeWidth={2 * hairline}
        strokeDasharray={isOpen ? '0.8 0.6' : undefined}
        d={contour}
      />
    ));
}
