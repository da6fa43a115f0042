import { beginPage } from './beginPage.ts';
import { chooseEmbed } from './builder/chooseEmbed.ts';
import { copyTaken } from './builder/copyTaken.ts';
import { copyPictures } from './copyPictures.ts';
import { savePictures } from './savePictures.ts';

beginPage(chooseEmbed, copyTaken, savePictures, copyPictures);
