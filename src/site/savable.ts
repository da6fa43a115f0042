import type { Edition } from '../views/edition.ts';
import { pictureAddress } from './pictureAddress.ts';
import type { Site } from './site.ts';

/** An edition whose views can be saved as pictures: of pages that show today’s numbers, as pictures do. */
export function savable(edition: Edition, site: Site): Edition {
  return {
    ...edition,
    addressOfPicture: (view, form) => site.base + pictureAddress(view, edition.language, form),
  };
}
