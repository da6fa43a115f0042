import { applyTheme } from './applyTheme.ts';
import { daySlider } from './daySlider.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';
import { openTarget } from './openTarget.ts';
import { printAddresses } from './printAddresses.ts';
import { timeline } from './timeline/timeline.ts';

applyTheme(location.search, document.documentElement);

document.addEventListener('DOMContentLoaded', () => {
  openTarget();
  addEventListener('hashchange', openTarget);
  markChoice(document);
  keepChoice(document);
  daySlider(document);
  void timeline(document);
  // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links.
  if (self.origin === 'null') printAddresses(document);
});
