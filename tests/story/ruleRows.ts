import { readFileSync } from 'node:fs';
import { type Anything, FERRY } from './changedFerry.ts';
import { inCaveats, inClaims, inElsewhere, inLog, inReport, inSources, inStory, type Row, row } from './row.ts';

/** A figure’s quote and what was read from it, changed together where only another rule is meant to bite. */
const say = (figure: Anything, exact: string, reported: Anything, lang = 'en') => {
  figure.quote = { exact, lang };
  figure.reported = reported;
};

/** A panel of people killed; the ferry story has none. */
const killedOverTime = {
  id: 'killed-over-time',
  name: { en: 'Killed' },
  title: { en: 'Killed in the sinking' },
  kind: { en: 'A running total.' },
  measures: ['killed'],
  population: 'people',
  places: ['sound-of-oskery'],
};

/** The hash of the ferry story’s first record. */
const FIRST: string = JSON.parse(readFileSync(`${FERRY}/changes.json`, 'utf8')).publications[0].sha256;

/** An entry of the log for the time since the last publication. */
const logged = (log: Anything, entry: Anything) => ({
  on: '2017-11-25',
  kind: 'clarification',
  reason: { en: 'The board has told us how it counts.' },
  before: log.publications.at(-1).sha256,
  ...entry,
});

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
    'a group called like the page of statements',
    ({ about, report }) => {
      about.groups[2].id = 'claims';
      for (const figure of report) if (figure.group === 'questioned') figure.group = 'claims';
    },
    inStory('"claims"', /“claims” is an address of the site itself/),
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
    'declaredReferences',
    'an unknown shared caveat',
    ({ get }) => {
      get('kin-missing').sharedCaveats.push('no-passenger-lists');
    },
    inElsewhere(
      '"no-passenger-lists"',
      /there is no shared caveat “no-passenger-lists”\. Did you mean “no-passenger-list”/,
    ),
  ),
  row(
    'declaredReferences',
    'an unknown further source',
    ({ get }) => {
      get('board-missing-thursday').attribution.alsoReadIn = ['lantern-late'];
    },
    inElsewhere('"lantern-late"', /there is no source “lantern-late”\. Did you mean “lantern-later”/),
  ),
  row(
    'declaredReferences',
    'an unknown further speaker',
    ({ get }) => {
      get('kin-missing').attribution.alsoAssertedBy = ['oskery'];
    },
    inElsewhere('"oskery"', /“oskery” is a place, not a organisation|“oskery” is a place, not an organisation/),
  ),
  row(
    'declaredReferences',
    'a reason given by nobody known',
    ({ get }) => {
      get('killed-later').relations[0].reasonGivenBy = 'board';
    },
    inElsewhere('"board"', /there is no organisation “board”/),
  ),
  row(
    'declaredReferences',
    'a shared caveat from nowhere',
    ({ get }) => {
      get('no-passenger-list').sources = ['northern-wire'];
    },
    inCaveats('"northern-wire"', /there is no source “northern-wire”/),
  ),
  row(
    'declaredReferences',
    'a caveat on a statement nobody made',
    ({ get }) => {
      get('killed').caveats[1].claims = ['claim-seafarers-union'];
    },
    inReport('"claim-seafarers-union"', /there is no claim “claim-seafarers-union”/),
  ),
  row(
    'declaredReferences',
    'a shared caveat on a source for a statement',
    ({ get }) => {
      get('no-passenger-list').claims = ['union-letter'];
    },
    inCaveats('"union-letter"', /“union-letter” is a source, not a claim/),
  ),
  row(
    'declaredReferences',
    'a claim by nobody known, read nowhere',
    ({ claims }) => {
      claims[0].assertedBy = 'union';
      claims[0].readIn = 'union-note';
    },
    inClaims('"union"', /there is no organisation “union”/),
    inClaims('"union-note"', /there is no source “union-note”/),
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
    'tellingCaveats',
    'a shared caveat that says nothing',
    ({ get }) => {
      get('no-passenger-list').text.en = 'The list was lost.';
    },
    inCaveats('"The list was lost."', /too short to tell a reader anything \(18 characters\)/),
  ),
  row(
    'tellingCaveats',
    'a claim’s caveat that says nothing',
    ({ claims }) => {
      claims[0].caveat.en = 'A judgement.';
    },
    inClaims('"A judgement."', /too short to tell a reader anything/),
  ),

  row(
    'caveatedFigures',
    'no caveat at all',
    ({ get }) => {
      get('killed').caveats = [];
    },
    inReport('[]', /“killed” has no caveat, neither its own nor a shared one\. Say what the number leaves out/),
  ),
  row(
    'caveatedFigures',
    'a shared caveat taken away',
    ({ get }) => {
      get('killed-women').sharedCaveats = [];
    },
    inReport('[]', /“killed-women” has no caveat/),
  ),
  row(
    'knownCaveats',
    'nothing but a caveat from a later source',
    ({ get }) => {
      get('board-killed-sunday').caveats[0].sources = ['northern-sound-wire'];
    },
    inElsewhere('[', /every caveat rests on a source that came out after the figure’s own \(2017-03-12\)/),
  ),
  row(
    'caveatsWrittenOnce',
    'a caveat copied',
    ({ get }) => {
      get('killed-later').caveats.push(structuredClone(get('board-killed').caveats[0]));
    },
    inElsewhere(
      '"Only bodies',
      /written a second time\. Make it one of "sharedCaveats" and point to it here and in “board-killed”/,
    ),
  ),
  row(
    'caveatsWrittenOnce',
    'a shared caveat copied, with a space more',
    ({ get }) => {
      const { about, by, text } = get('passengers-or-crew');
      get('killed-children').caveats.push({ about, by, text: { en: `${text.en} ` } });
    },
    inReport('"Stated as a part', /written a second time\. Point to the shared caveat “passengers-or-crew”/),
  ),
  row(
    'caveatsWrittenOnce',
    'a shared caveat pointed to twice',
    ({ get }) => {
      get('killed-men').sharedCaveats.push('passengers-or-crew');
    },
    inReport('"passengers-or-crew"', /“passengers-or-crew” is pointed to twice/),
  ),
  row(
    'usedCaveats',
    'a shared caveat nobody points to',
    ({ sharedCaveats }) => {
      sharedCaveats.push({
        id: 'fog',
        about: 'coverage',
        by: 'editor',
        text: { en: 'Boats that turned back in the fog are not heard of here.' },
      });
    },
    inCaveats('"fog"', /no figure points to the caveat “fog”\. Add "sharedCaveats": \["fog"\]/),
  ),
  row(
    'usedCaveats',
    'a caveat that only broken figures point to is in use',
    ({ get }) => {
      get('kin-missing').obsStatus = '?';
      get('board-missing-thursday').obsStatus = '?';
    },
    inElsewhere('"?"', /is not known here/),
    inElsewhere('"?"', /is not known here/),
  ),
  row(
    'subjectsOfClaims',
    'a claim about a figure that is none',
    ({ claims }) => {
      claims[0].about[0] = 'board-kiled';
    },
    inClaims('"board-kiled"', /there is neither a figure nor a place “board-kiled”\. Did you mean “board-killed”/),
  ),
  row(
    'subjectsOfClaims',
    'a claim about a source',
    ({ claims }) => {
      claims[0].about.push('infirmary-notice');
    },
    inClaims('"infirmary-notice"', /“infirmary-notice” is neither a figure nor a place/),
  ),
  row(
    'subjectsOfClaims',
    'a claim about one thing twice',
    ({ claims }) => {
      claims[0].about.push('board-killed');
    },
    inClaims('"board-killed"', /“board-killed” is named twice/),
  ),
  row(
    'subjectsOfClaims',
    'a claim about nothing',
    ({ claims }) => {
      claims[0].about = [];
    },
    inClaims('[]', /the claim “claim-seafarers-union-2017-03-15” is about nothing/),
  ),
  row(
    'claimsToThePoint',
    'a caveat that leads to a statement on other figures',
    ({ get }) => {
      get('treated-oskery').caveats[0].claims = ['claim-seafarers-union-2017-03-15'];
    },
    inReport(
      '"claim-seafarers-union-2017-03-15"',
      /“claim-seafarers-union-2017-03-15” speaks neither of “treated-oskery” nor of its way or place/,
    ),
  ),
  row(
    'claimsToThePoint',
    'a shared caveat that leads to a statement on one of its figures only',
    ({ get }) => {
      get('no-passenger-list').claims = ['claim-harbour-board-2017-03'];
      get('claim-harbour-board-2017-03').about.push('kin-missing');
    },
    inCaveats('"claim-harbour-board-2017-03"', /speaks neither of “board-missing-thursday” nor of its way or place/),
  ),
  row(
    'claimsToThePoint',
    'a caveat that leads to a statement twice',
    ({ get }) => {
      get('killed').caveats[0].claims.push('claim-seafarers-union-2017-03-15');
    },
    inReport('"claim-seafarers-union-2017-03-15"', /“claim-seafarers-union-2017-03-15” is named twice/),
  ),
  row(
    'furtherReadings',
    'the first source named again',
    ({ get }) => {
      get('board-missing-thursday').attribution.alsoReadIn.push('board-bulletin-thursday');
    },
    inElsewhere('"board-bulletin-thursday"', /the source “board-bulletin-thursday” is named as the first already/),
  ),
  row(
    'furtherReadings',
    'a further source named twice',
    ({ get }) => {
      get('board-missing-thursday').attribution.alsoReadIn.push('lantern-later');
    },
    inElsewhere('"lantern-later"', /the source “lantern-later” is named twice/),
  ),
  row(
    'furtherReadings',
    'a speaker beside itself',
    ({ get }) => {
      get('kin-missing').attribution.alsoAssertedBy.push('relatives-committee');
    },
    inElsewhere('"relatives-committee"', /the speaker “relatives-committee” is named as the first already/),
  ),
  row(
    'furtherReadings',
    'a claim’s source named again',
    ({ claims }) => {
      claims[0].alsoReadIn.push('union-letter');
    },
    inClaims('"union-letter"', /the source “union-letter” is named as the first already/),
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
    'numberlessTexts',
    'a number in a claim',
    ({ claims }) => {
      claims[0].says.en += ' It speaks of 30 dead.';
    },
    inClaims('"The union says', /the text holds the number “30”/),
  ),
  row(
    'numberlessTexts',
    'a number in a shared caveat',
    ({ get }) => {
      get('no-passenger-list').text.en += ' It had 12 pages.';
    },
    inCaveats('"The ferry', /the text holds the number “12”/),
  ),
  row(
    'numberlessTexts',
    'a number in the words on a misreport',
    ({ get }) => {
      get('radio-killed').misreport.en += ' It is 26.';
    },
    inElsewhere('"The two digits', /the text holds the number “26”/),
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
      say(get('killed-later'), 'no more than 39 dead', { hedge: 'more-than', value: 39, word: 'more than' });
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
      get('killed-later').reported.value = 93;
    },
    inElsewhere('"39 people', /the quote does not hold 93, neither in digits nor in words/),
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
    'soundPanels',
    'a panel at a place nobody declared, with a figure nobody declared left out, inside itself',
    ({ about }) => {
      about.panels = [
        {
          id: 'dead',
          name: { en: 'Dead' },
          title: { en: 'People who died' },
          kind: { en: 'One night.' },
          measures: ['killed'],
          population: 'people',
          places: ['atlantis'],
          except: ['nobody'],
          inside: ['dead'],
        },
      ];
    },
    inStory('"atlantis"', /“atlantis” is not declared/),
    inStory('"nobody"', /“nobody” is not declared/),
    inStory('"dead"', /“dead” is no other panel\. Name another of dead/),
  ),
  row(
    'shownViews',
    'a page without the ledger',
    ({ about }) => {
      about.views = ['counting', 'not-stated'];
    },
    inStory('[', /the ledger is not shown\. Add "ledger"/),
  ),
  row(
    'shownViews',
    'a view shown twice',
    ({ about }) => {
      about.views = ['ledger', 'counting', 'ledger'];
    },
    inStory('', /“ledger” is shown twice/),
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
    'shortQuotes',
    'a claim quoted at length',
    ({ claims }) => {
      claims[0].quote.exact = 'the board’s count is late rather than wrong, all told';
    },
    inClaims('"the board’s count', /the quote is 10 words long/),
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
    'quotePositions',
    'half a position of a claim',
    ({ claims }) => {
      claims[0].quote.start = 5;
    },
    inClaims('{', /“end” is missing/),
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
    'groupsWithinPeople',
    'more children than people',
    ({ get }) => {
      const children = get('brought-ashore-children');
      children.quote = { ...children.quote, exact: 'More than 900 children', end: children.quote.end + 1 };
      children.reported.value = 900;
      children.relations = [];
    },
    inReport(
      '900',
      /“brought-ashore-children” counts more children \(900\) than “board-brought-ashore” counts people \(412\)/,
    ),
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
      get('board-killed-sunday').relations.push({
        kind: 'supersedes',
        to: 'killed-later',
        because: { en: 'A slip.' },
        reasonGivenBy: 'nobody-named',
      });
    },
    inElsewhere('"killed-later"', /“killed-later” describes a later day/),
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
    'likeForLike',
    'a rival of another measure',
    ({ get }) => {
      get('kin-missing').relations[0].to = 'board-killed';
    },
    inElsewhere(
      '"board-killed"',
      /“board-killed” counts people killed, not missing, so “kin-missing” is not a rival of it/,
    ),
  ),
  row(
    'likeForLike',
    'superseding a later count',
    ({ get }) => {
      get('board-killed').relations[0].to = 'killed-later';
    },
    inElsewhere('"killed-later"', /“killed-later” describes a later day, so “board-killed” is not a later state of it/),
  ),
  row(
    'likeForLike',
    'a new series somewhere else',
    ({ get }) => {
      get('board-missing-thursday').place = 'oskery';
    },
    inElsewhere('"board-missing"', /“board-missing” is about sound-of-oskery, not oskery/),
  ),
  row(
    'likeForLike',
    'a new series of others',
    ({ get }) => {
      get('board-missing-thursday').population.group = 'women';
    },
    inElsewhere('"board-missing"', /“board-missing” counts people, not women/),
  ),
  row(
    'likeForLike',
    'a new series after a count of the same day',
    ({ get }) => {
      const because = { en: 'Another way of counting.' };
      get('kin-missing').relations.push({ kind: 'breaks-with', to: 'board-missing-thursday', because });
    },
    inElsewhere('"board-missing-thursday"', /“board-missing-thursday” does not describe an earlier day/),
  ),
  row(
    'likeForLike',
    'a rival of its own whole',
    ({ get }) => {
      const because = { en: 'Two counts.' };
      get('board-from-water').relations.push({ kind: 'rival-of', to: 'board-brought-ashore', because });
    },
    inElsewhere('"board-brought-ashore"', /“board-from-water” is called a part of “board-brought-ashore” as well/),
  ),
  row(
    'likeForLike',
    'a rival of its own part',
    ({ get }) => {
      const because = { en: 'Two counts.' };
      get('board-brought-ashore').relations.push({ kind: 'rival-of', to: 'board-from-water', because });
    },
    inElsewhere('"board-from-water"', /“board-from-water” is called a part of “board-brought-ashore”/),
  ),
  row(
    'linesOfLike',
    'a line of two reports that are not like for like',
    ({ about, get }) => {
      about.panels = [killedOverTime];
      get('board-killed').relations.push({
        kind: 'not-like-for-like',
        to: 'board-killed-sunday',
        because: { en: 'Counted in another way.' },
      });
    },
    inElsewhere('[', /the line of “killed-over-time” joins “board-killed” to “board-killed-sunday”/),
  ),
  row(
    'linesOfLike',
    'a line of two reports of which the earlier says so',
    ({ about, get }) => {
      about.panels = [killedOverTime];
      get('board-killed-sunday').relations.push({
        kind: 'not-like-for-like',
        to: 'board-killed',
        because: { en: 'Counted in another way.' },
      });
    },
    inElsewhere('[', /the line of “killed-over-time” joins “board-killed” to “board-killed-sunday”/),
  ),
  row(
    'soundMisreports',
    'a misreport that leads nowhere',
    ({ get }) => {
      get('radio-killed').relations = [];
      get('radio-killed').misreport.en = 'A slip.';
    },
    inElsewhere('"A slip."', /nothing leads from the misreport “radio-killed” to the right number\. Point to/),
  ),
  row(
    'soundMisreports',
    'a misreport for a part',
    ({ get }) => {
      say(get('radio-killed'), '12 dead', { hedge: 'exact', value: 12 });
      get('radio-killed').relations = [{ kind: 'part-of', to: 'board-killed' }];
    },
    inElsewhere('"board-killed"', /“radio-killed” is a misreport, and is called a part\. Remove “part-of”/),
  ),
  row(
    'soundMisreports',
    'a misreport that is superseded',
    ({ get }) => {
      get('killed-later').relations[0].to = 'radio-killed';
    },
    inElsewhere('"radio-killed"', /“radio-killed” is a misreport, and this supersedes it/),
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
    'oneNumberADay',
    'a misreport that is not marked',
    ({ get }) => {
      delete get('radio-killed').misreport;
      get('radio-killed').relations = [];
    },
    inElsewhere(
      '62',
      /“radio-killed” and “board-killed” give two numbers of “harbour-board” for one day \(62 and 26\)\. Correct one, mark/,
    ),
    inReport('26', /“killed” and “radio-killed” give two numbers of “harbour-board” for one day/),
  ),
  row(
    'oneNumberADay',
    'a lower bound above the count',
    ({ get }) => {
      say(get('wire-brought-ashore'), 'at least 413 survivors', { hedge: 'at-least', value: 413, word: 'at least' });
    },
    inElsewhere('413', /give two numbers of “harbour-board” for one day \(at least 413 and 412\)/),
  ),
  row(
    'oneNumberADay',
    'more than the count itself',
    ({ get }) => {
      say(get('wire-brought-ashore'), 'over 412 survivors', { hedge: 'more-than', value: 412, word: 'over' });
    },
    inElsewhere('412', /give two numbers of “harbour-board” for one day \(over 412 and 412\)/),
  ),
  row(
    'oneNumberADay',
    'a rounding that goes too far',
    ({ get }) => {
      say(get('wire-missing'), 'about 50 missing', { hedge: 'about', value: 50, word: 'about' });
    },
    inElsewhere('50', /give two numbers of “harbour-board” for one day \(about 50 and 44\)/),
  ),
  row(
    'oneNumberADay',
    'a range that leaves the count out',
    ({ get }) => {
      say(get('wire-missing'), '50 to 60 missing', { hedge: 'between', low: 50, high: 60, word: 'to' });
    },
    inElsewhere('50', /give two numbers of “harbour-board” for one day \(50 to 60 and 44\)/),
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
    'possibleDates',
    'a claim on a day that is none',
    ({ claims }) => {
      claims[0].saidOn.edtf = '2017-02-29';
    },
    inClaims('"2017-02-29"', /holds a date that does not exist/),
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
    'noFutureDates',
    'a claim to come',
    ({ claims }) => {
      claims[0].saidOn.edtf = '2018-01-01';
    },
    inClaims('"2018-01-01"', /the claim was made on 2018-01-01, but its source “union-letter” came out on 2017-03-15/),
    inClaims('"2018-01-01"', /lies in the future/),
    inClaims('"lantern-later"', /came out on 2017-03-29/),
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
      get('missing').asOf.edtf = '2017-04';
      get('missing-car-deck').asOf = { basis: 'unknown' };
    },
    inReport('"2017-04"', /the figure describes 2017-04-01, but its source “lantern-report” came out on 2017-03-14/),
  ),
  row(
    'asOfBeforePublication',
    'a day after a further source',
    ({ get }) => {
      get('board-missing-thursday').attribution.alsoReadIn = ['northern-sound-wire'];
    },
    inElsewhere(
      '"northern-sound-wire"',
      /the figure describes 2017-03-16, but its source “northern-sound-wire” came out on 2017-03-14/,
    ),
  ),
  row(
    'asOfBeforePublication',
    'words said after they were read',
    ({ claims }) => {
      claims[0].saidOn.edtf = '2017-03-16';
    },
    inClaims('"2017-03-16"', /the claim was made on 2017-03-16, but its source “union-letter” came out on 2017-03-15/),
  ),
  row(
    'reasonsOfTheirTime',
    'a reason that knows what came later',
    ({ get }) => {
      get('killed').relations[1].because.en = 'Raised again on {2017-03-28}.';
    },
    inReport('"Raised', /it names “2017-03-28”, but stands on pages as known on 2017-03-14/),
  ),
  row(
    'reasonsOfTheirTime',
    'a note on the way that knows what came later',
    ({ get }) => {
      get('killed').chain[1].note.en = 'Raised again on {2017-03-28}.';
    },
    inReport('"Raised', /it names “2017-03-28”, but stands on pages as known on 2017-03-14/),
  ),
  row(
    'reasonsOfTheirTime',
    'a change on the way that knows what came later',
    ({ get }) => {
      get('killed').chain[3].changes[0].text.en = 'Raised again on {2017-03-28}.';
    },
    inReport('"Raised', /it names “2017-03-28”, but stands on pages as known on 2017-03-14/),
  ),
  row(
    'explainedFalls',
    'a fall without a reason',
    ({ get }) => {
      get('board-missing-thursday').relations = [];
    },
    inElsewhere(
      '29',
      /“board-missing-thursday” \(29\) is lower than “board-missing” \(44\) before it, and nothing says why\. Correct/,
    ),
  ),
  row(
    'explainedFalls',
    'a reason that belongs to another series',
    ({ get }) => {
      const [{ because }] = get('board-missing-thursday').relations;
      get('board-missing-thursday').relations = [
        { kind: 'supersedes', to: 'kin-missing', because, reasonGivenBy: 'harbour-board' },
      ];
    },
    inElsewhere('29', /“board-missing-thursday” \(29\) is lower than “board-missing” \(44\)/),
  ),
  row(
    'explainedFalls',
    'a fall behind rounding',
    ({ get }) => {
      say(get('wire-brought-ashore'), 'at least 300 survivors', { hedge: 'at-least', value: 300, word: 'at least' });
      get('wire-brought-ashore').asOf.edtf = '2017-03-16';
      get('wire-brought-ashore').attribution.readIn = 'board-bulletin-thursday';
    },
    inElsewhere('300', /“wire-brought-ashore” \(300\) is lower than “board-brought-ashore” \(412\)/),
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
      get('missing').chain[0].changes = get('missing').chain[1].changes;
    },
    inReport('[', /no number before this step went further, so it has nothing to differ from/),
  ),
  row(
    'soundChains',
    'a step that differs only from a number that went no further',
    ({ get }) => {
      const [, step] = get('killed').chain;
      step.changes = [{ strand: 'number', fate: 'changed', text: step.note }];
    },
    inReport('[', /no number before this step went further, so it has nothing to differ from/),
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
    'countedFinding',
    'a finding that names the wrong figure',
    ({ about }) => {
      about.journeys.changedMost = 'treated-oskery';
    },
    inStory('"treated-oskery"', /of “treated-oskery” 2 strands differ \(number, hedge\), and no fewer of .*“missing”/),
  ),
  row(
    'countedFinding',
    'a finding that another figure has caught up with',
    ({ get }) => {
      get('brought-ashore')
        .chain.at(-1)
        .changes.push(
          { strand: 'parts', fate: 'lost', text: { en: 'Without parts.' } },
          { strand: 'which days', fate: 'lost', text: { en: 'Without days.' } },
        );
    },
    inStory('"missing"', /of “missing” 4 strands differ .* and no fewer of “brought-ashore”/),
  ),
  row(
    'countedFinding',
    'a finding that counts a number that went no further',
    ({ get }) => {
      get('missing').chain[1].travelled = false;
      get('missing').chain[1].changes[0].strand = 'certainty';
      get('missing').chain[2].changes.pop();
    },
    inStory('"missing"', /of “missing” 1 strands differ \(speaker\)/),
  ),
  row(
    'countedFinding',
    'a finding about a figure from elsewhere',
    ({ about }) => {
      about.journeys.changedMost = 'board-missing';
    },
    inStory('"board-missing"', /“board-missing” has no way to the report/),
  ),
  row(
    'declaredReferences',
    'a finding about no figure',
    ({ about }) => {
      about.journeys.changedMost = 'misssing';
    },
    inStory('"misssing"', /there is no figure “misssing”\. Did you mean “missing”\?/),
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
  row(
    'publishedRecords',
    'a published record taken away',
    ({ publish, published }) => {
      publish();
      for (const name of Object.keys(published)) if (name.includes(FIRST)) delete published[name];
    },
    inLog(`"${FIRST}`, /there is no published\/[0-9a-f]{64}\.json/),
  ),
  row(
    'publishedRecords',
    'a published record changed afterwards',
    ({ publish, published }) => {
      publish();
      for (const [name, text] of Object.entries(published))
        if (name.includes(FIRST)) published[name] = text.replace('36', '37');
    },
    inLog(`"${FIRST}`, /is not what its name says/),
  ),
  row(
    'publishedRecords',
    'a published record that is no longer named',
    ({ publish, log }) => {
      publish();
      log.publications.shift();
    },
    inLog('{', /no publication names published\/[0-9a-f]{64}\.json/),
  ),
  row(
    'publishedRecords',
    'publications out of order',
    ({ publish, log }) => {
      publish();
      log.publications[0].on = '2017-11-21';
    },
    inLog('"2017-11-20"', /lies before the publication above it/),
  ),
  row(
    'keptIds',
    'a published figure taken away',
    ({ publish, elsewhere, get }) => {
      publish();
      elsewhere.splice(elsewhere.indexOf(get('board-from-water')), 1);
    },
    inLog('"', /“board-from-water” was published and is gone/),
  ),
  row(
    'loggedChanges',
    'a caveat changed in silence',
    ({ publish, get }) => {
      publish();
      get('killed-later').caveats[0].text.en = 'The board’s last count. It still leaves out bodies without a name.';
    },
    inElsewhere(
      '[',
      /“caveats” of “killed-later” is not what was published, and the log does not say so\..*"from":\{"caveats"/,
    ),
  ),
  row(
    'loggedChanges',
    'a source changed in silence',
    ({ publish, get }) => {
      publish();
      get('lantern-later').title = 'The car deck is open';
    },
    inSources('"The car deck', /“title” of “lantern-later” is not what was published.*"entry":"lantern-later"/),
  ),
  row(
    'loggedChanges',
    'an old entry of the log rewritten',
    ({ publish, log }) => {
      publish();
      log.changes[0].reason.en = 'A slip.';
    },
    inLog('"', /this is not the record published last/),
    inLog('{', /the log no longer says what it said of “treated-oskery”/),
  ),
  row(
    'soundLog',
    'an entry that tells another past',
    ({ publish, get, log }) => {
      publish();
      get('killed-later').obsStatus = 'P';
      log.changes.push(logged(log, { figure: 'killed-later', from: { obsStatus: 'A' }, to: { obsStatus: 'P' } }));
    },
    inLog('"A"', /this is not what was published as “obsStatus”\. Write "V"/),
  ),
  row(
    'soundLog',
    'an entry that tells another present',
    ({ publish, get, log }) => {
      publish();
      get('killed-later').obsStatus = 'P';
      log.changes.push(logged(log, { figure: 'killed-later', from: { obsStatus: 'V' }, to: { obsStatus: 'A' } }));
    },
    inLog('"A"', /this is not what stands there now as “obsStatus”\. Write "P"/),
  ),
  row(
    'soundLog',
    'an entry of what did not change',
    ({ publish, log }) => {
      publish();
      log.changes.push(logged(log, { figure: 'killed-later', from: { obsStatus: 'V' }, to: { obsStatus: 'V' } }));
    },
    inLog('{', /“obsStatus” of “killed-later” is what was published/),
  ),
  row(
    'soundLog',
    'one change logged twice',
    ({ publish, get, log }) => {
      publish();
      get('killed-later').obsStatus = 'P';
      const entry = logged(log, { figure: 'killed-later', from: { obsStatus: 'V' }, to: { obsStatus: 'P' } });
      log.changes.push(entry, { ...entry, kind: 'update' });
    },
    inLog('{', /“obsStatus” of “killed-later” is logged twice/),
  ),
  row(
    'soundLog',
    'an entry that follows another record',
    ({ publish, get, log }) => {
      publish();
      get('killed-later').obsStatus = 'P';
      const entry = logged(log, { figure: 'killed-later', from: { obsStatus: 'V' }, to: { obsStatus: 'P' } });
      log.changes.push({ ...entry, before: log.publications[0].sha256 });
    },
    inLog(`"${FIRST}`, /this is not the record published last/),
  ),
  row(
    'soundLog',
    'an entry of two things',
    ({ publish, get, log }) => {
      publish();
      get('killed-later').obsStatus = 'P';
      const entry = logged(log, { figure: 'killed-later', from: { obsStatus: 'V' }, to: { obsStatus: 'P' } });
      log.changes.push({ ...entry, entry: 'lantern' });
    },
    inLog('{', /the entry must name one thing that changed/),
  ),
  row(
    'soundLog',
    'an entry of no field',
    ({ publish, log }) => {
      publish();
      log.changes.push(logged(log, { figure: 'killed-later', from: {}, to: {} }));
    },
    inLog('{', /the entry names no field/),
  ),
  row(
    'soundLog',
    'an entry of a figure that is new',
    ({ publish, get, log, elsewhere }) => {
      publish();
      const added = structuredClone(get('landed-first-night'));
      elsewhere.push({
        ...added,
        id: 'landed-second-night',
        period: { basis: 'stated', edtf: '2017-03-13' },
        asOf: { basis: 'stated', edtf: '2017-03-13' },
        place: 'oskery',
        attribution: { ...added.attribution, readIn: 'board-bulletin-tuesday' },
        relations: [],
        caveats: [{ about: 'coverage', by: 'editor', text: { en: 'Only those whom the pilot boats took in.' } }],
      });
      log.changes.push(
        logged(log, { figure: 'landed-second-night', from: { obsStatus: 'A' }, to: { obsStatus: 'V' } }),
      );
    },
    inLog('{', /“landed-second-night” was not in the record published last/),
  ),
  row(
    'soundLog',
    'a log of a story that was never published',
    ({ publish, log, published }) => {
      publish();
      log.publications = [];
      for (const name of Object.keys(published)) delete published[name];
    },
    inLog('"', /nothing was published yet/),
    inLog('"', /nothing was published yet/),
  ),
  row(
    'freshReferences',
    'a new number in the old words',
    ({ publish, get, log }) => {
      publish();
      const figure = get('board-from-water');
      const from = { reported: figure.reported };
      figure.reported = { hedge: 'exact', value: 30 };
      log.changes.push(logged(log, { figure: 'board-from-water', from, to: { reported: figure.reported } }));
    },
    inElsewhere('{', /the number of “board-from-water” changed, and its quote and source did not/),
    inElsewhere('"31 people', /.*/),
  ),
];
