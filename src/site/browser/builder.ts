import { beginPage } from './beginPage.ts';
import { chooseEmbed } from './builder/chooseEmbed.ts';
import { copyTaken } from './builder/copyTaken.ts';

beginPage(chooseEmbed, copyTaken);
