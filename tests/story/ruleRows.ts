import type { Anything } from './changedFerry.ts';
import { inElsewhere, inReport, inSources, inStory, type Row, row } from './row.ts';

/** A figure’s quote and what was read from it, changed together where only another rule is meant to bite. */
const say = (figure: Anything, exact: string, reported: Anything, lang = 'en') => {
  figure.quote = { exact, lang };
  figure.reported = reported;
};

/** Breaks of the rules, at least one for each. */
export const RULE_ROWS: readonly Row[] = [
  row(
    'uniqueIds',
    'an id used twice',
    ({ organisations }) => {
      organisations.push({ id: 'lantern', name: { en: 'The Oskery Lantern' } });
    },
    inSources('"lantern"', /the id “lantern” is used twice, first in .*sources\.json/),
  ),
  row(
    'uniqueIds',
    'an id used in two lists',
    ({ places }) => {
      places.push({ id: 'killed', name: { en: 'Elsewhere' } });
    },
    inReport('"killed"', /the id “killed” is used twice, first in .*sources\.json/),
  ),
  row(
    'uniqueIds',
    'a row called like a group',
    ({ about }) => {
      about.notStated.rows[4].id = 'ashore';
    },
    inStory('"ashore"', /the id “ashore” is used twice/),
  ),
  row(
    'reservedIds',
    'a group called like an address',
    ({ about, report }) => {
      about.groups[2].id = 'embed';
      for (const figure of report) if (figure.group === 'questioned') figure.group = 'embed';
    },
    inStory('"embed"', /“embed” is an address of the site itself/),
  ),
  row(
    'reservedIds',
    'a group called like a language',
    ({ about, report }) => {
      about.groups[2].id = 'ar';
      for (const figure of report) if (figure.group === 'questioned') figure.group = 'ar';
    },
    inStory('"ar"', /“ar” is an address of the site itself/),
  ),
  row(
    'reservedIds',
    'a body called nobody',
    ({ organisations }) => {
      organisations.push({ id: 'nobody-named', name: { en: 'Nobody' } });
    },
    inSources('"nobody-named"', /has a meaning of its own as a speaker/),
  ),

  row(
    'declaredReferences',
    'an unknown source',
    ({ get }) => {
      get('killed').caveats[1].sources = ['lantern-latr'];
    },
    inReport('"lantern-latr"', /there is no source “lantern-latr”\. Did you mean “lantern-later”\?/),
  ),
  row(
    'declaredReferences',
    'an unknown speaker',
    ({ get }) => {
      get('missing').attribution.assertedBy = 'coastguard';
    },
    inReport('"coastguard"', /there is no organisation “coastguard”\. Declare it among the organisations/),
  ),
  row(
    'declaredReferences',
    'an unknown relay',
    ({ get }) => {
      get('wire-missing').attribution.relayedBy = ['reuters'];
    },
    inElsewhere('"reuters"', /there is no organisation/),
  ),
  row(
    'declaredReferences',
    'a place for a speaker',
    ({ get }) => {
      get('killed').caveats[0].by = 'halvren';
    },
    inReport('"halvren"', /“halvren” is a place, not a organisation|“halvren” is a place, not an organisation/),
  ),
  row(
    'declaredReferences',
    'an unknown place',
    ({ get }) => {
      get('treated-halvren').place = 'halven';
    },
    inReport('"halven"', /there is no place “halven”\. Did you mean “halvren”/),
    inStory('"treated-halvren"', /not about “halvren”/),
  ),
  row(
    'declaredReferences',
    'an unknown group',
    ({ get }) => {
      get('killed').group = 'lst';
    },
    inReport('"lst"', /there is no group “lst”\. Did you mean “lost”/),
  ),
  row(
    'declaredReferences',
    'an unknown carrier',
    ({ get }) => {
      get('lantern-report').carrying = 'reuters';
    },
    inSources('"reuters"', /there is no organisation/),
  ),
  row(
    'declaredReferences',
    'a relation to nothing',
    ({ get }) => {
      get('missing').relations[0].to = 'dead';
    },
    inReport('"dead"', /there is no figure “dead”/),
  ),
  row(
    'declaredReferences',
    'a part that is nothing',
    ({ get }) => {
      get('killed').relations[0].parts[0] = 'killed-elders';
    },
    inReport('"killed-elders"', /there is no figure “killed-elders”/),
  ),
  row(
    'declaredReferences',
    'a step to nothing',
    ({ get }) => {
      get('killed').chain[0].figure = 'board-killed-monday';
    },
    inReport('"board-killed-monday"', /there is no figure.*Did you mean “board-killed-sunday”/),
  ),
  row(
    'declaredReferences',
    'a statement about nothing',
    ({ about }) => {
      about.statements[0].about[0] = 'kiled';
    },
    inStory('"kiled"', /there is no figure “kiled”\. Did you mean “killed”/),
  ),
  row(
    'declaredReferences',
    'a statement by nobody known',
    ({ about }) => {
      about.statements[0].assertedBy = 'them';
    },
    inStory('"them"', /there is no organisation “them”/),
  ),
  row(
    'declaredReferences',
    'an answer that is no figure',
    ({ about }) => {
      about.notStated.rows[0].answers.halvren = { figure: 'treated' };
    },
    inStory('"treated"', /there is no figure “treated”/),
  ),
  row(
    'declaredReferences',
    'a broken source is still declared',
    ({ get }) => {
      get('lantern-later').kind = 'rumour';
    },
    inSources('"rumour"', /"rumour" is not known here/),
  ),

  row(
    'completeLanguages',
    'a text in another language alone',
    ({ get }) => {
      get('killed').name = { ar: 'قتلى' };
    },
    inReport('{', /figures\[killed\]\.name — the text is missing in “en”/),
    inReport('"ar"', /“ar” is not a language of this story/),
  ),
  row(
    'completeLanguages',
    'a text in no language',
    ({ get }) => {
      get('halvren').name = {};
    },
    inSources('{}', /places\[halvren\]\.name — the text is missing in “en”/),
  ),
  row(
    'completeLanguages',
    'a language too many',
    ({ get }) => {
      get('killed').caveats[0].text.he = 'הרשות סופרת רק גופות שנמצאו וזוהו.';
    },
    inReport('"he"', /“he” is not a language of this story/),
  ),
  row(
    'completeLanguages',
    'a language named twice',
    ({ about }) => {
      about.languages = ['en', 'en'];
    },
    inStory('[', /a language is named twice/),
  ),

  row(
    'tellingCaveats',
    'a caveat of three words',
    ({ get }) => {
      get('killed').caveats[0].text.en = 'May be incomplete.';
    },
    inReport('"May be incomplete."', /too short to tell a reader anything \(18 characters\)\. Say in 40 characters/),
  ),

  row(
    'numberlessTexts',
    'a number in a caveat',
    ({ get }) => {
      get('killed').caveats[0].text.en += ' There were 7 of them.';
    },
    inReport('"The board counts', /the text holds the number “7”\. Write a day as \{2017-03-11\}/),
  ),
  row(
    'numberlessTexts',
    'Arabic digits',
    ({ get }) => {
      get('killed').counts.en = 'people killed, of ٤١٢';
    },
    inReport('"people killed, of', /the text holds the number “٤١٢”/),
  ),
  row(
    'numberlessTexts',
    'a number in a figure’s name',
    ({ get }) => {
      get('killed').name.en = '26 killed';
    },
    inReport('"26 killed"', /the text holds the number “26”/),
  ),
  row(
    'numberlessTexts',
    'a number in a group’s name',
    ({ about }) => {
      about.groups[1].name.en = 'The 26';
    },
    inStory('"The 26"', /the text holds the number “26”/),
  ),
  row(
    'numberlessTexts',
    'a raised digit',
    ({ about }) => {
      about.statements[0].says.en += '²';
    },
    inStory('"The board warned', /the text holds the number “²”/),
  ),

  row(
    'knownReferences',
    'an unknown reference',
    ({ about }) => {
      about.lead.en += ' {killed}';
    },
    inStory('"One newspaper', /“\{killed\}” is not a reference that is known/),
  ),
  row(
    'knownReferences',
    'an unknown measure',
    ({ about }) => {
      about.lead.en += ' {dead|dead}';
    },
    inStory('"One newspaper', /“dead” is not a measure/),
  ),
  row(
    'knownReferences',
    'a day that is none',
    ({ about }) => {
      about.lead.en += ' {2017-02-29}';
    },
    inStory('"One newspaper', /“\{2017-02-29\}” is a date that does not exist/),
  ),
  row(
    'knownReferences',
    'a number in disguise',
    ({ about }) => {
      about.lead.en += ' {killed|26 people}';
    },
    inStory('"One newspaper', /“\{killed\|26 people\}” holds a number/),
  ),
  row(
    'knownReferences',
    'a brace left open',
    ({ about }) => {
      about.lead.en += ' {2017-03';
    },
    inStory('"One newspaper', /a brace is opened or closed on its own/),
    inStory('"One newspaper', /the text holds the number “2017”/),
  ),
  row(
    'knownReferences',
    'braces in braces',
    ({ about }) => {
      about.lead.en += ' {killed|{killed|killed}}';
    },
    inStory('"One newspaper', /a brace is opened or closed on its own/),
  ),
  row(
    'knownReferences',
    'a reference in a name',
    ({ get }) => {
      get('killed').name.en = '{killed|Killed}';
    },
    inReport('"{killed|Killed}"', /a name holds braces/),
  ),

  row(
    'plainText',
    'mark-up',
    ({ get }) => {
      get('killed').caveats[0].text.en += ' <b>All</b>';
    },
    inReport('"The board counts', /the text holds mark-up/),
  ),
  row(
    'plainText',
    'a script in a title',
    ({ get }) => {
      get('lantern-later').title = '<script src=//evil.example>';
    },
    inSources('"<script', /the text holds mark-up/),
  ),
  row(
    'plainText',
    'an entity',
    ({ get }) => {
      get('halvren').name.en = 'Halvren &amp; Outer Skerries';
    },
    inSources('"Halvren &amp;', /the text holds an HTML entity\. Write the character itself/),
  ),
  row(
    'plainText',
    'a script address',
    ({ get }) => {
      get('halvren').name.en = 'JavaScript:alert()';
    },
    inSources('"JavaScript:', /the text holds a script address/),
  ),
  row(
    'plainText',
    'a script attribute',
    ({ get }) => {
      get('halvren').name.en = 'Halvren" onmouseover=steal()';
    },
    inSources('"Halvren\\"', /the text holds a script attribute/),
  ),
  row(
    'plainText',
    'a control character',
    ({ get }) => {
      get('halvren').name.en = 'Hal\u0007vren';
    },
    inSources('"Hal\\u0007', /a line break or another control character/),
  ),
  row(
    'plainText',
    'a line break',
    ({ get }) => {
      get('killed').caveats[0].text.en += '\nThe rest is not known.';
    },
    inReport('"The board counts', /a line break or another control character/),
  ),
  row(
    'plainText',
    'a sign that turns writing around',
    ({ get }) => {
      get('halvren').name.en = 'Hal\u202Evren';
    },
    inSources('"Hal', /turns writing around/),
  ),
  row(
    'plainText',
    'half a character',
    ({ get }) => {
      get('halvren').name.en = 'Hal\ud83dvren';
    },
    inSources('"Hal', /a broken or invisible character/),
  ),

  row(
    'webAddresses',
    'a script as an address',
    ({ get }) => {
      get('lantern-later').url = 'javascript:alert(1)';
    },
    inSources('"javascript:', /a script address/),
    inSources('"javascript:', /this is not a web address/),
  ),
  row(
    'webAddresses',
    'a data: address',
    ({ get }) => {
      get('lantern-later').url = 'data:text/html,hello';
    },
    inSources('"data:', /the text holds a data: address/),
    inSources('"data:', /this is not a web address/),
  ),
  row(
    'webAddresses',
    'an address without a host',
    ({ get }) => {
      get('lantern-later').url = 'https:///deck';
    },
    inSources('"https:///deck"', /this address leads nowhere/),
  ),
  row(
    'webAddresses',
    'an address without a scheme',
    ({ get }) => {
      get('lantern-later').archivedUrl = 'lantern.example/deck';
    },
    inSources('"lantern.example/deck"', /this is not a web address\. Write the page’s full address/),
  ),
  row(
    'webAddresses',
    'a file',
    ({ get }) => {
      get('lantern-later').url = 'file:///home/deck.html';
    },
    inSources('"file:', /this is not a web address/),
  ),
  row(
    'webAddresses',
    'an address with a password',
    ({ get }) => {
      get('lantern-later').url = 'https://me:secret@lantern.example/deck';
    },
    inSources('"https://me:', /holds a name or password/),
  ),
  row(
    'webAddresses',
    'corrections sent to nowhere',
    ({ about }) => {
      about.corrections = 'https://you@';
    },
    inStory('"https://you@"', /this address leads nowhere/),
  ),

  row(
    'knownQuoteLanguages',
    'a quote in an unknown language',
    ({ get }) => {
      say(get('killed-later'), '39 aukkinn', { hedge: 'exact', value: 39 }, 'kl');
    },
    inElsewhere('"kl"', /the hedge words of “kl” are not known\. Known are en, ar, he, es/),
  ),
  row(
    'knownHedgeWords',
    'a word that says something else',
    ({ get }) => {
      say(get('board-killed-sunday'), 'over 14 dead', { hedge: 'at-least', value: 14, word: 'over' });
    },
    inElsewhere('"at-least"', /puts “over” beside the number/),
    inElsewhere('"over"', /“over” says more-than, not at-least\. Set "hedge" to "more-than"/),
  ),
  row(
    'knownHedgeWords',
    'a word nobody knows',
    ({ get }) => {
      say(get('board-killed-sunday'), 'easily 14 dead', { hedge: 'at-least', value: 14, word: 'easily' });
    },
    inElsewhere(
      '"easily"',
      /“easily” is not known to say at-least\. Words known for it in “en”: at least, no fewer than/,
    ),
  ),
  row(
    'hedgeAsPrinted',
    'a hedge left out',
    ({ get }) => {
      say(get('board-killed'), 'over 26 dead', { hedge: 'exact', value: 26 });
    },
    inElsewhere(
      '"exact"',
      /the quote puts “over” beside the number, which is not exact\. Set "hedge" to "more-than" and "word" to "over"/,
    ),
  ),
  row(
    'hedgeAsPrinted',
    'a hedge behind the number left out',
    ({ get }) => {
      say(get('board-killed'), '26 or more dead', { hedge: 'unqualified', value: 26 });
    },
    inElsewhere('"unqualified"', /puts “or more” beside the number.*Set "hedge" to "at-least"/),
  ),
  row(
    'hedgeAsPrinted',
    'an Arabic hedge left out',
    ({ get }) => {
      say(get('board-killed'), 'أكثر من ٢٦ قتيلا', { hedge: 'exact', value: 26 }, 'ar');
    },
    inElsewhere('"exact"', /puts “أكثر من” beside the number/),
  ),
  row(
    'hedgeAsPrinted',
    'a Hebrew hedge left out',
    ({ get }) => {
      say(get('board-killed'), 'כ-26 הרוגים', { hedge: 'exact', value: 26 }, 'he');
    },
    inElsewhere('"exact"', /puts “כ” beside the number/),
  ),
  row(
    'hedgeAsPrinted',
    'no more than read as more than',
    ({ get }) => {
      say(get('board-killed'), 'no more than 26 dead', { hedge: 'more-than', value: 26, word: 'more than' });
    },
    inElsewhere('"more-than"', /puts “no more than” beside the number, which is not more-than/),
  ),
  row(
    'hedgeAsPrinted',
    'a hedge that cannot be said',
    ({ get }) => {
      say(get('board-killed'), 'fewer than 26 dead', { hedge: 'exact', value: 26 });
    },
    inElsewhere('"exact"', /puts “fewer than” beside the number.*No hedge of this site says that/),
  ),

  row(
    'numberInQuote',
    'another number than the quote’s',
    ({ get }) => {
      get('board-killed').reported.value = 62;
    },
    inElsewhere('"26 dead', /the quote does not hold 62, neither in digits nor in words/),
  ),
  row(
    'numberInQuote',
    'part of a number',
    ({ get }) => {
      say(get('board-killed'), '1,026 dead', { hedge: 'exact', value: 26 });
    },
    inElsewhere('"1,026 dead"', /the quote does not hold 26/),
  ),
  row(
    'numberInQuote',
    'another number word',
    ({ get }) => {
      get('infirmary-treated').reported.value = 57;
    },
    inElsewhere('"fifty-eight', /the quote does not hold 57/),
  ),
  row(
    'numberInQuote',
    'a hedge word the quote lacks',
    ({ get }) => {
      get('wire-brought-ashore').quote.exact = '412 survivors';
    },
    inElsewhere('"412 survivors"', /the quote does not hold the hedge word “at least”/),
  ),
  row(
    'numberInQuote',
    'a range upside down',
    ({ get }) => {
      get('crew-held').reported.low = 15;
      get('crew-held').reported.high = 12;
    },
    inReport('15', /the range runs from 15 to 12/),
  ),
  row(
    'numberInQuote',
    'a range with one end in the quote',
    ({ get }) => {
      get('crew-held').reported.high = 16;
    },
    inReport('"Between 12 and 15', /does not hold both 12 and 16/),
  ),
  row(
    'shortQuotes',
    'a quote of nine words',
    ({ get }) => {
      get('board-killed').quote.exact = '26 dead have been identified and their families told';
    },
    inElsewhere('"26 dead', /the quote is 9 words long\. Quote eight words at most/),
  ),
  row(
    'shortQuotes',
    'a long statement',
    ({ about }) => {
      const { quote } = about.statements[0];
      quote.exact = 'It warned that the number of dead may rise';
      quote.start -= 15;
    },
    inStory('"It warned', /the quote is 9 words long/),
  ),
  row(
    'quotePositions',
    'a position that does not fit',
    ({ get }) => {
      get('killed').quote.end += 1;
    },
    inReport('', /the positions span 22 characters, the quote has 21\. With "start" \d+, "end" would be/),
  ),
  row(
    'quotePositions',
    'a position left out',
    ({ get }) => {
      delete get('killed').quote.start;
      delete get('killed').quote.end;
    },
    inReport('{', /“start” and “end” are missing/),
  ),
  row(
    'quotePositions',
    'half a position',
    ({ get }) => {
      get('board-killed').quote.start = 5;
    },
    inElsewhere('{', /“end” is missing/),
  ),

  row(
    'smallerParts',
    'a part larger than its whole',
    ({ get }) => {
      say(get('board-from-water'), '413 people from the water', { hedge: 'exact', value: 413 });
    },
    inElsewhere('413', /the part is larger than its whole “board-brought-ashore” \(413 of 412\)/),
  ),
  row(
    'smallerParts',
    'a part above a lower bound',
    ({ get }) => {
      const quote = { ...get('brought-ashore-children').quote, exact: 'More than 900 children', start: 0, end: 22 };
      get('brought-ashore-children').quote = quote;
      get('brought-ashore-children').reported.value = 900;
    },
    inReport('900', /the part is larger than its whole “brought-ashore” \(900 of 412\)/),
  ),
  row(
    'smallerParts',
    'a part of another measure',
    ({ get }) => {
      get('missing-car-deck').relations[0].to = 'killed';
    },
    inReport('"killed"', /“killed” counts people killed, not missing, but “missing-car-deck” is called a part of it/),
  ),
  row(
    'smallerParts',
    'a part somewhere else',
    ({ get }) => {
      get('missing-car-deck').place = 'oskery';
    },
    inReport('"missing"', /“missing” is about sound-of-oskery, not oskery/),
  ),
  row(
    'smallerParts',
    'a part of another day',
    ({ get }) => {
      get('board-from-water').asOf.edtf = '2017-03-13';
    },
    inElsewhere('"board-brought-ashore"', /“board-brought-ashore” describes another day/),
  ),
  row(
    'sumOfParts',
    'parts that add up to something else',
    ({ get }) => {
      get('killed-women').reported.value = 12;
      get('killed-women').quote = { ...get('killed-women').quote, exact: 'twelve women' };
    },
    inReport('[', /the parts add up to 27, the whole is 26/),
  ),
  row(
    'sumOfParts',
    'a part that does not say so',
    ({ get }) => {
      get('killed-men').relations = [];
    },
    inReport('"killed-men"', /“killed-men” does not say that it is a part of “killed”/),
  ),
  row(
    'noSumsApart',
    'a part that is reported apart',
    ({ get }) => {
      get('missing-car-deck').relations.push({ kind: 'reported-apart', to: 'missing', because: { en: 'Two counts.' } });
    },
    inReport(
      '"missing"',
      /“missing-car-deck” and “missing” are reported apart or not like for like, and this adds them/,
    ),
  ),
  row(
    'noSumsApart',
    'parts that are not like for like',
    ({ get }) => {
      get('killed-men').relations.push({
        kind: 'not-like-for-like',
        to: 'killed-women',
        because: { en: 'Two counts.' },
      });
    },
    inReport('[', /“killed-women” and “killed-men” are reported apart/),
  ),
  row(
    'noRings',
    'a figure related to itself',
    ({ get }) => {
      get('missing').relations[0].to = 'missing';
    },
    inReport('"missing"', /“missing” is related to itself \(reported-apart\)/),
  ),
  row(
    'noRings',
    'a part of itself',
    ({ get }) => {
      get('killed').relations[0].parts.push('killed');
    },
    inReport('[', /the parts add up to 52/),
    inReport('"killed"', /“killed” does not say that it is a part/),
    inReport('"killed"', /“killed” is called a part of itself/),
  ),
  row(
    'noRings',
    'superseding in a ring',
    ({ get }) => {
      get('board-killed-sunday').relations.push({ kind: 'supersedes', to: 'killed-later', because: { en: 'A slip.' } });
    },
    inElsewhere(
      '"killed-later"',
      /“supersedes” runs in a ring: board-killed-sunday → killed-later → killed → board-killed-sunday/,
    ),
  ),
  row(
    'noRings',
    'parts of each other',
    ({ get }) => {
      get('board-brought-ashore').relations.push({ kind: 'part-of', to: 'board-from-water' });
    },
    inElsewhere('412', /the part is larger than its whole/),
    inElsewhere(
      '"board-from-water"',
      /“part-of” runs in a ring: board-brought-ashore → board-from-water → board-brought-ashore/,
    ),
  ),
  row(
    'oneNumberOneMeasure',
    'one number under two measures',
    ({ get }) => {
      get('board-from-water').relations.pop();
    },
    inElsewhere(
      '31',
      /“board-bulletin-tuesday” gives 31 for people rescued \(“board-from-water”\) and for people injured/,
    ),
  ),

  row(
    'possibleDates',
    'the thirtieth of February',
    ({ get }) => {
      get('killed-later').asOf.edtf = '2017-02-30';
    },
    inElsewhere('"2017-02-30"', /holds a date that does not exist/),
  ),
  row(
    'possibleDates',
    'a thirteenth month',
    ({ get }) => {
      get('killed-later').asOf.edtf = '2017-13';
    },
    inElsewhere('"2017-13"', /holds a date that does not exist/),
  ),
  row(
    'possibleDates',
    '29 February of a common year',
    ({ get }) => {
      get('killed-later').period.edtf = '2017-02-29/2017-03-28';
    },
    inElsewhere('"2017-02-29/2017-03-28"', /holds a date that does not exist/),
  ),
  row(
    'periodsInOrder',
    'a period that ends before it begins',
    ({ get }) => {
      get('killed-later').period.edtf = '2017-03-28/2017-03-11';
    },
    inElsewhere('"2017-03-28/2017-03-11"', /ends before it begins/),
  ),
  row(
    'noFutureDates',
    'a publication to come',
    ({ get }) => {
      get('lantern-later').published.edtf = '2018-01-01';
    },
    inSources('"2018-01-01"', /“2018-01-01” lies in the future\. Correct the date; today is 2017-12-31/),
  ),
  row(
    'noFutureDates',
    'a period that runs into the future',
    ({ get }) => {
      get('killed-later').period.edtf = '2017-03-11/2018-03-28';
    },
    inElsewhere('"2017-03-11/2018-03-28"', /lies in the future/),
  ),
  row(
    'asOfBeforePublication',
    'a day after the bulletin',
    ({ get }) => {
      get('board-missing').asOf.edtf = '2017-03-15';
    },
    inElsewhere(
      '"2017-03-15"',
      /the figure describes 2017-03-15, but its source “board-bulletin-tuesday” came out on 2017-03-14/,
    ),
  ),
  row(
    'asOfBeforePublication',
    'an inferred day after the report',
    ({ get }) => {
      get('killed').asOf.edtf = '2017-04';
      for (const id of ['killed-women', 'killed-men', 'killed-children']) get(id).asOf = { basis: 'unknown' };
    },
    inReport('"2017-04"', /the figure describes 2017-04-01, but its source “lantern-report” came out on 2017-03-14/),
  ),

  row(
    'ledgerFigures',
    'a figure of the report without a group',
    ({ get }) => {
      delete get('killed').group;
    },
    inReport('{', /a figure of the report needs “group”/),
  ),
  row(
    'ledgerFigures',
    'a figure of the report without its way',
    ({ get }) => {
      delete get('killed').chain;
    },
    inReport('{', /a figure of the report needs “chain”/),
  ),
  row(
    'ledgerFigures',
    'a group for a figure from elsewhere',
    ({ get }) => {
      get('killed-later').group = 'lost';
    },
    inElsewhere('"group"', /only figures of the report have “group”/),
  ),
  row(
    'ledgerFigures',
    'a group without figures',
    ({ about }) => {
      about.groups.push({ ...about.groups[0], id: 'empty' });
    },
    inStory('{', /the group “empty” holds no figure/),
  ),
  row(
    'ledgerFigures',
    'a group whose only figures are broken is not empty',
    ({ get }) => {
      get('crew-held').obsStatus = '?';
      get('crew-released').obsStatus = '?';
    },
    inReport('"?"', /is not known here/),
    inReport('"?"', /is not known here/),
  ),
  row(
    'soundChains',
    'a way that ends elsewhere',
    ({ get }) => {
      get('killed').chain.pop();
    },
    inReport(
      '{',
      /the way does not end at the report with “killed”\. Let the last step be \{ "stage": "report", "figure": "killed"/,
    ),
  ),
  row(
    'soundChains',
    'a way with no step',
    ({ get }) => {
      get('killed').chain = [];
    },
    inReport('[]', /the way does not end at the report/),
  ),
  row(
    'soundChains',
    'a first step that differs',
    ({ get }) => {
      get('killed').chain[0].changes = get('killed').chain[1].changes;
    },
    inReport('[', /the first step has nothing to differ from/),
  ),
  row(
    'soundChains',
    'a step that says nothing',
    ({ get }) => {
      delete get('killed').chain[2].note;
    },
    inReport('{', /the step has neither a figure nor a note/),
  ),
  row(
    'soundChains',
    'a way back',
    ({ get }) => {
      get('killed').chain[1].stage = 'outlet';
    },
    inReport(
      '"agencies"',
      /“agencies” comes after “outlet”\. Put the steps in this order: claimant, agencies, outlet, report/,
    ),
  ),
  row(
    'soundChains',
    'a figure twice on the way',
    ({ get }) => {
      get('killed').chain[1].figure = 'board-killed-sunday';
    },
    inReport('"board-killed-sunday"', /“board-killed-sunday” occurs twice on this way/),
  ),
  row(
    'symmetricAnswers',
    'a row without an answer for a place',
    ({ about }) => {
      delete about.notStated.rows[1].answers.oskery;
    },
    inStory('{', /the row “who-counted” has no answer for “oskery”/),
  ),
  row(
    'symmetricAnswers',
    'an answer for a place too many',
    ({ about }) => {
      about.notStated.rows[1].answers['sound-of-oskery'] = 'not-stated';
    },
    inStory('"sound-of-oskery"', /“sound-of-oskery” is not one of the places \(halvren, oskery\)/),
  ),
  row(
    'symmetricAnswers',
    'an answer about another place',
    ({ about }) => {
      about.notStated.rows[2].answers.oskery = { figure: 'crew-held' };
    },
    inStory('"crew-held"', /“crew-held” is not about “oskery”/),
  ),
  row(
    'symmetricAnswers',
    'an answer from another source',
    ({ about }) => {
      about.notStated.rows[0].answers.oskery = { figure: 'infirmary-treated' };
    },
    inStory('"infirmary-treated"', /“infirmary-treated” is not a figure of the report/),
  ),
  row(
    'symmetricAnswers',
    'a place named twice',
    ({ about }) => {
      about.notStated.places.push('oskery');
    },
    inStory('[', /a place is named twice/),
  ),
];
