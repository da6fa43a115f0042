import type { Language } from '../../story/schema/text.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import type { Picture } from './picture.ts';

/** A picture’s language, and to which side it is read. */
export function inTongue(language: Language): Pick<Picture, 'language' | 'direction'> {
  return { language, direction: catalogueOf(language).direction };
}
