import { applyTheme } from './applyTheme.ts';
import { copyWhole } from './copyWhole.ts';
import { daySlider } from './daySlider.ts';
import { openTarget } from './openTarget.ts';
import { printAddresses } from './printAddresses.ts';

applyTheme(location.search, document.documentElement);
copyWhole();

document.addEventListener('DOMContentLoaded', () => {
  openTarget();
  addEventListener('hashchange', openTarget);
  daySlider(document);
  // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links.
  if (self.origin === 'null') printAddresses(document);
});
