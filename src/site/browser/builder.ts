import { applyTheme } from './applyTheme.ts';
import { chooseEmbed } from './builder/chooseEmbed.ts';
import { copyText } from './copyText.ts';
import { printAddresses } from './printAddresses.ts';

applyTheme(location.search, document.documentElement);

document.addEventListener('DOMContentLoaded', () => {
  chooseEmbed(document);
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.taken button') : null;
    const taken = button?.closest('.taken');
    const field = taken?.querySelector<HTMLInputElement>('input, textarea');
    const status = taken?.querySelector('[role=status]');
    if (!button || !field || !status) return;
    // Said anew each time: a status that does not change is not heard.
    status.textContent = '';
    const isCopied = await copyText(field);
    status.textContent = (isCopied ? button.dataset.copied : button.dataset.notCopied) ?? '';
  });
  // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links.
  if (self.origin === 'null') printAddresses(document);
});
