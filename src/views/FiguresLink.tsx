import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition };

/** The way to the list of every figure. */
export function FiguresLink({ edition }: Props) {
  return (
    <p className="whole-history">
      <a href={edition.addressOfFigures()} data-keeps-choice="">
        {catalogueOf(edition.language).figureList.link}
      </a>
    </p>
  );
}
