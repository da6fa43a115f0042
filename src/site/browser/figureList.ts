import { beginPage } from './beginPage.ts';
import { copyWhole } from './copyWhole.ts';
import { wake } from './figureList/wake.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';

beginPage(copyWhole, markChoice, keepChoice, wake);
