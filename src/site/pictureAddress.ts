import type { Language } from '../story/schema/text.ts';
import { addressOf, type PageContent } from './pages.ts';

/** Where a view stands as a picture: named as its embed is, `pictures/ledger.en.svg`. */
export function pictureAddress(content: PageContent, language: Language, form: 'svg' | 'png'): string {
  const view = addressOf(content)
    .replace(/^embed\//, '')
    .replace(/\/$/, '');
  return `pictures/${view}.${language}.${form}`;
}
