import { begin } from './begin.ts';
import { copyWhole } from './copyWhole.ts';
import { tellHeight } from './height/tellHeight.ts';
import { openTargets } from './openTargets.ts';

begin(copyWhole, openTargets, () => parent !== self && tellHeight());
