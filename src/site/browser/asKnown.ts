import { beginPage } from './beginPage.ts';
import { copyWhole } from './copyWhole.ts';
import { daySlider } from './daySlider.ts';
import { openTargets } from './openTargets.ts';

beginPage(copyWhole, openTargets, daySlider);
