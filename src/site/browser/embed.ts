import { begin } from './begin.ts';
import { copyWhole } from './copyWhole.ts';
import { tellHeight } from './height/tellHeight.ts';
import { openTargets } from './openTargets.ts';

// Nothing is said of what fails here: an embed has no controls that a reader could miss.
begin([copyWhole, openTargets, () => parent !== self && tellHeight()]);
