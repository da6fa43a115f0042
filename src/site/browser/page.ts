import { beginPage } from './beginPage.ts';
import { copyButtons } from './copyButtons.ts';
import { copyPictures } from './copyPictures.ts';
import { copyWhole } from './copyWhole.ts';
import { daySlider } from './daySlider.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';
import { openTargets } from './openTargets.ts';
import { savePictures } from './savePictures.ts';
import { timeline } from './timeline/timeline.ts';

beginPage(copyWhole, openTargets, markChoice, keepChoice, copyButtons, daySlider, timeline, savePictures, copyPictures);
