import { begin } from './begin.ts';
import { chooseEmbed } from './builder/chooseEmbed.ts';
import { copyTaken } from './builder/copyTaken.ts';

begin(chooseEmbed, copyTaken);
