import { begin } from './begin.ts';
import { copyWhole } from './copyWhole.ts';
import { wake } from './figureList/wake.ts';
import { keepChoice } from './keepChoice.ts';
import { markChoice } from './markChoice.ts';

begin(copyWhole, markChoice, keepChoice, wake);
