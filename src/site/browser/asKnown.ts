import { begin } from './begin.ts';
import { copyWhole } from './copyWhole.ts';
import { daySlider } from './daySlider.ts';
import { openTargets } from './openTargets.ts';

begin(copyWhole, openTargets, daySlider);
