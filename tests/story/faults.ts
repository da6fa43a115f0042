import type { Change } from './changedFerry.ts';

/** A fault that a change must bring about: where it points, and what it says. */
export type Expected = { file: string; at: string; says: RegExp };

/** One way of breaking the ferry story, the rule that catches it, and all that is then reported. */
export type Row = { name: string; rule: string; change: Change; faults: Expected[] };

const REPORT = 'figures-report.json';
const ELSEWHERE = 'figures-elsewhere.json';
const SOURCES = 'sources.json';
const STORY = 'story.json';

const row = (rule: string, name: string, change: Change, ...faults: Expected[]): Row => ({ name, rule, change, faults });
const fault = (file: string, at: string, says: RegExp): Expected => ({ file, at, says });

/** Breaks of the writing and the shape: caught while reading, before any rule. */
export const SHAPE_ROWS: Row[] = [
  row('shape', 'a number as a text', ({ get }) => { get('killed').reported.value = '1,139'; },
    fault(REPORT, '"1,139"', /the number is a text \("1,139"\)\. Write 1139, without quotes or commas/)),
  row('shape', 'a number with its hedge as a text', ({ get }) => { get('killed').reported.value = 'over 20'; },
    fault(REPORT, '"over 20"', /the number is a text.*words such as “over” belong into “hedge”/)),
  row('shape', 'a negative number', ({ get }) => { get('killed').reported.value = -26; },
    fault(REPORT, '-26', /the number -26 is too small\. Write a whole number, 0 or more/)),
  row('shape', 'minus zero', { file: REPORT, letters: (text) => text.replace('"value": 60', '"value": -0') },
    fault(REPORT, '-0', /minus nothing/), fault(REPORT, '"nearly 60', /does not hold 0/)),
  row('shape', 'a fraction', ({ get }) => { get('killed').reported.value = 26.5; },
    fault(REPORT, '26.5', /the number 26\.5 is not whole/)),
  row('shape', 'a number too large to be exact', { file: REPORT, letters: (text) => text.replace('"value": 26', '"value": 9007199254740993') },
    fault(REPORT, '9007199254740993', /too large to be held exactly/)),
  row('shape', 'a missing number', ({ get }) => { delete get('killed').reported.value; },
    fault(REPORT, '{', /“value” is missing\. Add "value": People, as a whole number/)),
  row('shape', 'a missing caveat', ({ get }) => { delete get('killed').caveats; },
    fault(REPORT, '{', /figures\[killed\] — “caveats” is missing/)),
  row('shape', 'no caveat at all', ({ get }) => { get('killed').caveats = []; },
    fault(REPORT, '[]', /the list is too short\. Give at least one/)),
  row('shape', 'an unknown field', ({ get }) => { get('killed').mesure = 'killed'; },
    fault(REPORT, '"mesure"', /there is no field “mesure”\. Did you mean “measure”\? Allowed here: id, group, name/)),
  row('shape', 'a missing field', ({ get }) => { delete get('killed').place; },
    fault(REPORT, '{', /“place” is missing/)),
  row('shape', 'an unknown measure', ({ get }) => { get('killed').measure = 'kiled'; },
    fault(REPORT, '"kiled"', /"kiled" is not known here\. Did you mean “killed”\? Write one of killed, injured/)),
  row('shape', 'an unknown hedge', ({ get }) => { get('brought-ashore').reported.hedge = 'atleast'; },
    fault(REPORT, '"atleast"', /Did you mean “at-least”\?/)),
  row('shape', 'a hedge without its word', ({ get }) => { delete get('brought-ashore').reported.word; },
    fault(REPORT, '{', /“word” is missing\. Add "word": The hedge word as printed/)),
  row('shape', 'a word where no hedge is', ({ get }) => { get('killed').reported.word = 'some'; },
    fault(REPORT, '"word"', /there is no field “word”/)),
  row('shape', 'an id with capitals', ({ get }) => { get('oskery-infirmary').id = 'Oskery_Infirmary'; },
    fault(SOURCES, '"Oskery_Infirmary"', /does not have the right form\. Write small letters/),
    fault(REPORT, '"oskery-infirmary"', /there is no organisation/), fault(ELSEWHERE, '"oskery-infirmary"', /there is no organisation/),
    fault(ELSEWHERE, '"oskery-infirmary"', /there is no organisation/)),
  row('shape', 'a speaker that is a number', ({ get }) => { get('killed').caveats[0].by = 3; },
    fault(REPORT, '3', /3 is not known here\. Write “editor” or an id/)),
  row('shape', 'an answer that is neither', ({ about }) => { about.notStated.rows[0].answers.halvren = 'no'; },
    fault(STORY, '"no"', /"no" is not known here\. Write “not-stated” or a block with figure, words/)),
  row('shape', 'a broken answer block', ({ about }) => { about.notStated.rows[0].answers.halvren = { figur: 'killed' }; },
    fault(STORY, '{', /“figure” is missing/), fault(STORY, '"figur"', /Did you mean “figure”\?/)),
  row('shape', 'a language the site does not speak', ({ get }) => { get('killed').name.fr = 'Tués'; },
    fault(REPORT, '"fr"', /“fr” is not a language this site speaks/)),
  row('shape', 'an empty text', ({ get }) => { get('killed').name.en = ' '; },
    fault(REPORT, '" "', /the text is empty/)),
  row('shape', 'a list instead of a block', ({ get }) => { get('killed').quote = []; },
    fault(REPORT, '[]', /a list stands here\. Write a block/)),
  row('shape', 'null', ({ get }) => { get('killed').quote = null; },
    fault(REPORT, 'null', /null stands here/)),
  row('shape', 'an unknown status', ({ get }) => { get('killed').obsStatus = 'X'; },
    fault(REPORT, '"X"', /Write one of A, B, D/)),
  row('shape', 'a date in words', ({ get }) => { get('killed').asOf.edtf = 'last Tuesday'; },
    fault(REPORT, '"last Tuesday"', /does not have the right form\. Write a day, month or year such as/)),
  row('shape', 'an inference that says nothing', ({ get }) => { delete get('killed').asOf.from; },
    fault(REPORT, '{', /“from” is missing\. Add "from": What the date was worked out from/)),
  row('shape', 'a list that is none', { file: SOURCES, letters: (text) => text.replace(/"places": \[[\s\S]*?\n {2}\]/, '"places": {}') },
    fault(SOURCES, '{}', /a block stands here\. Write a list/), ...undeclaredPlaces()),
  row('shape', 'an unknown list', { file: SOURCES, letters: (text) => text.replace('"organisations"', '"organizations"') },
    fault(SOURCES, '"organizations"', /Did you mean “organisations”\?/), ...undeclaredOrganisations()),
  row('shape', 'a comment', { file: SOURCES, letters: (text) => text.replace('"places"', '// all of them\n  "places"') },
    fault(SOURCES, '// all', /comments are not part of JSON/)),
  row('shape', 'a trailing comma', { file: SOURCES, letters: (text) => text.replace(/\n {2}\]\n\}/, '\n  ],\n}') },
    fault(SOURCES, '}', /a field name is expected here\. Remove the comma/)),
  row('shape', 'a missing comma', { file: SOURCES, letters: (text) => text.replace('"id": "halvren",', '"id": "halvren"') },
    fault(SOURCES, '"name"', /a comma is missing before this/)),
  row('shape', 'a field written twice', { file: REPORT, letters: (text) => text.replace('"value": 26', '"value": 27, "value": 26') },
    fault(REPORT, '"value": 26', /figures\[4\]\.reported — “value” is written twice/)),
  row('shape', 'a second about', { file: SOURCES, letters: (text) => text.replace('"places"', '"about": {}, "places"') },
    fault(STORY, '"about"', /a second “about”; the first is in .*sources\.json/), ...emptyAbout()),
];

function undeclaredPlaces(): Expected[] {
  return [];
}
function undeclaredOrganisations(): Expected[] {
  return [];
}
function emptyAbout(): Expected[] {
  return [];
}
