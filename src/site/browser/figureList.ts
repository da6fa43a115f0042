import { applyTheme } from './applyTheme.ts';
import { copyWhole } from './copyWhole.ts';
import { wake } from './figureList/wake.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';
import { printAddresses } from './printAddresses.ts';

applyTheme(location.search, document.documentElement);
copyWhole();

document.addEventListener('DOMContentLoaded', () => {
  markChoice(document);
  keepChoice(document);
  wake(document);
  // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links.
  if (self.origin === 'null') printAddresses(document);
});
