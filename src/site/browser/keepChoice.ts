import { chosenFigure, onChoice } from './choice.ts';

/** Lets the choice go along to the other pages that show figures: their links end in it as the address does. */
export function keepChoice(page: Document): void {
  onChoice(() => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-keeps-choice]')) link.hash = chosenFigure();
  });
}
