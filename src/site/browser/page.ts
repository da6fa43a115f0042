import { applyTheme } from './applyTheme.ts';
import { copyButtons } from './copyButtons.ts';
import { copyWhole } from './copyWhole.ts';
import { daySlider } from './daySlider.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';
import { openTarget } from './openTarget.ts';
import { printAddresses } from './printAddresses.ts';
import { timeline } from './timeline/timeline.ts';

applyTheme(location.search, document.documentElement);
copyWhole();

document.addEventListener('DOMContentLoaded', () => {
  openTarget();
  addEventListener('hashchange', openTarget);
  markChoice(document);
  keepChoice(document);
  copyButtons(document);
  daySlider(document);
  void timeline(document);
  // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links.
  if (self.origin === 'null') printAddresses(document);
});
