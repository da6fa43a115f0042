import { withoutWords } from '../../figure/textFragment.ts';

/** Writes every link's address after it as words that can be copied, for frames in which links are dead. */
export function printAddresses(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = page.createElement('span');
    address.className = 'address';
    address.dataset.verbatim = '';
    address.textContent = withoutWords(link.href);
    link.after(' ', address);
  }
}
