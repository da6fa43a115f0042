import type { Reported } from '../../story/schema/reported.ts';
import type { Language } from '../../story/schema/text.ts';
import { sayReported } from '../../words/sayReported.ts';
import type { LinkedFigure } from './linked.ts';

/**
 * A number in schema.org's properties, never saying more than was said, also to a reader that takes the properties and
 * leaves the words: a floor is only a least value, a ceiling only a most, and “about” stays in the value, as words,
 * since a bare number there would be read as exact. “More than” and “nearly” give their number as a bound that leaves
 * it in, which is weaker than what was said.
 */
export function linkBounds(
  reported: Reported,
  language: Language,
): Pick<LinkedFigure, 'value' | 'minValue' | 'maxValue'> {
  switch (reported.hedge) {
    case 'exact':
    case 'unqualified':
      return { value: reported.value };
    case 'at-least':
    case 'more-than':
      return { minValue: reported.value };
    case 'up-to':
    case 'nearly':
      return { maxValue: reported.value };
    case 'between':
      return { minValue: reported.low, maxValue: reported.high };
    case 'about':
      return { value: sayReported(reported, language) };
  }
}
