import { inClaims, inElsewhere, inReport, inSources, inStory, REPORT, type Row, row, SOURCES } from './row.ts';

/** Breaks of the writing and of the shape, caught while reading, before any rule. */
export const SHAPE_ROWS: readonly Row[] = [
  row(
    'shape',
    'a number as a text',
    ({ get }) => {
      get('killed').reported.value = '1,139';
    },
    inReport(
      '"1,139"',
      /figures\[killed\]\.reported\.value — the number is a text \("1,139"\)\. Write 1139, without quotes or commas/,
    ),
  ),
  row(
    'shape',
    'a hedge inside the number',
    ({ get }) => {
      get('killed').reported.value = 'over 20';
    },
    inReport('"over 20"', /the number is a text.*words such as “over” belong into “hedge”/),
  ),
  row(
    'shape',
    'a negative number',
    ({ get }) => {
      get('killed').reported.value = -26;
    },
    inReport('-26', /the number -26 is too small\. Write a whole number, 0 or more/),
  ),
  row(
    'shape',
    'minus zero',
    { file: REPORT, letters: (text) => text.replace('"value": 60', '"value": -0') },
    inReport('-0', /minus nothing/),
    inReport('"nearly 60', /does not hold 0/),
  ),
  row(
    'shape',
    'a fraction',
    ({ get }) => {
      get('killed').reported.value = 26.5;
    },
    inReport('26.5', /the number 26\.5 is not whole/),
  ),
  row(
    'shape',
    'a number too large to be exact',
    { file: REPORT, letters: (text) => text.replace('"value": 26', '"value": 9007199254740993') },
    inReport('9007199254740993', /too large to be held exactly/),
  ),
  row(
    'shape',
    'a missing number',
    ({ get }) => {
      delete get('killed').reported.value;
    },
    inReport('{', /“value” is missing\. Add "value": People, as a whole number/),
  ),
  row(
    'shape',
    'missing caveats',
    ({ get }) => {
      delete get('killed').caveats;
    },
    inReport('{', /figures\[killed\] — “caveats” is missing/),
  ),
  row(
    'shape',
    'a claim without a caveat',
    ({ claims }) => {
      delete claims[0].caveat;
    },
    inClaims('{', /claims\[claim-seafarers-union-2017-03-15\] — “caveat” is missing/),
  ),
  row(
    'shape',
    'superseding without saying who gave the reason',
    ({ get }) => {
      delete get('killed-later').relations[0].reasonGivenBy;
    },
    inElsewhere('{', /“reasonGivenBy” is missing. Add "reasonGivenBy": The organisation that gave the reason/),
  ),
  row(
    'shape',
    'a field misspelt',
    ({ get }) => {
      get('killed').mesure = 'killed';
    },
    inReport('"mesure"', /there is no field “mesure”\. Did you mean “measure”\? Allowed here: id, group, name/),
  ),
  row(
    'shape',
    'an unknown field',
    ({ get }) => {
      get('killed').deaths = 26;
    },
    inReport('"deaths"', /there is no field “deaths”\. Allowed here: id, group, name/),
  ),
  row(
    'shape',
    'a missing field',
    ({ get }) => {
      delete get('killed').place;
    },
    inReport('{', /“place” is missing/),
  ),
  row(
    'shape',
    'an unknown measure',
    ({ get }) => {
      get('killed').measure = 'kiled';
    },
    inReport('"kiled"', /"kiled" is not known here\. Did you mean “killed”\? Write one of killed, injured/),
  ),
  row(
    'shape',
    'an unknown hedge',
    ({ get }) => {
      get('brought-ashore').reported.hedge = 'atleast';
    },
    inReport('"atleast"', /Did you mean “at-least”\?/),
  ),
  row(
    'shape',
    'no hedge',
    ({ get }) => {
      delete get('killed').reported.hedge;
    },
    inReport('{', /“hedge” is missing.*Write one of exact, unqualified/),
  ),
  row(
    'shape',
    'a hedge without its word',
    ({ get }) => {
      delete get('brought-ashore').reported.word;
    },
    inReport('{', /“word” is missing\. Add "word": The hedge word as printed/),
  ),
  row(
    'shape',
    'a word without a hedge',
    ({ get }) => {
      get('killed').reported.word = 'some';
    },
    inReport('"word"', /there is no field “word”/),
  ),
  row(
    'shape',
    'an id with capitals',
    ({ get }) => {
      get('oskery-infirmary').id = 'Oskery_Infirmary';
    },
    inElsewhere('"oskery-infirmary"', /there is no organisation/),
    inElsewhere('"oskery-infirmary"', /there is no organisation/),
    inReport('"oskery-infirmary"', /there is no organisation/),
    inSources('"Oskery_Infirmary"', /does not have the right form\. Write small letters/),
  ),
  row(
    'shape',
    'a speaker that is a number',
    ({ get }) => {
      get('killed').caveats[0].by = 3;
    },
    inReport('3', /3 is not known here\. Write “editor” or an id/),
  ),
  row(
    'shape',
    'an answer that is neither',
    ({ about }) => {
      about.notStated.rows[0].answers.halvren = 'no';
    },
    inStory('"no"', /"no" is not known here\. Write “not-stated” or a block with figure, words/),
  ),
  row(
    'shape',
    'a broken answer',
    ({ about }) => {
      about.notStated.rows[0].answers.halvren = { figur: 'killed' };
    },
    inStory('{', /“figure” is missing/),
    inStory('"figur"', /Did you mean “figure”\?/),
  ),
  row(
    'shape',
    'a place in capitals among the answers',
    ({ about }) => {
      about.notStated.rows[0].answers.Halvren = 'not-stated';
    },
    inStory('"Halvren"', /the name "Halvren" does not have the right form/),
  ),
  row(
    'shape',
    'a language the site does not speak',
    ({ get }) => {
      get('killed').name.fr = 'Tués';
    },
    inReport('"fr"', /“fr” is not a language this site speaks/),
  ),
  row(
    'shape',
    'an empty text',
    ({ get }) => {
      get('killed').name.en = ' ';
    },
    inReport('" "', /the text is empty/),
  ),
  row(
    'shape',
    'a list instead of a block',
    ({ get }) => {
      get('killed').quote = [];
    },
    inReport('[]', /a list stands here\. Write a block/),
  ),
  row(
    'shape',
    'a block with a field called toString',
    ({ get }) => {
      get('killed').quote.exact = { toString: '' };
    },
    inReport('{', /a block stands here\. Write a text/),
  ),
  row(
    'shape',
    'null',
    ({ get }) => {
      get('killed').quote = null;
    },
    inReport('null', /null stands here/),
  ),
  row(
    'shape',
    'a record that is none',
    ({ places }) => {
      places.push('Nowhere');
    },
    inSources('"Nowhere"', /a text stands here\. Write a block/),
  ),
  row(
    'shape',
    'an unknown status',
    ({ get }) => {
      get('killed').obsStatus = 'X';
    },
    inReport('"X"', /Write one of A, B, D/),
  ),
  row(
    'shape',
    'a date in words',
    ({ get }) => {
      get('killed').asOf.edtf = 'last Tuesday';
    },
    inReport('"last Tuesday"', /does not have the right form\. Write a day, month or year such as/),
  ),
  row(
    'shape',
    'an inference from nothing',
    ({ get }) => {
      delete get('killed').asOf.from;
    },
    inReport('{', /“from” is missing\. Add "from": What the date was worked out from/),
  ),
  row(
    'shape',
    'a relation without its reason',
    ({ get }) => {
      delete get('missing').relations[0].because;
    },
    inReport('{', /“because” is missing/),
  ),
  row(
    'shape',
    'a field called __proto__',
    { file: REPORT, letters: (text) => text.replace('"value": 26', '"value": 26, "__proto__": {}') },
    inReport('"__proto__"', /there is no field “__proto__”/),
  ),
  row(
    'shape',
    'a list that is none',
    { file: SOURCES, letters: (text) => text.replace(/"places": \[[\s\S]*?\n {2}\]/, '"places": {}') },
    inSources('{}', /a block stands here\. Write a list/),
  ),
  row(
    'shape',
    'a list misspelt',
    { file: SOURCES, letters: (text) => text.replace('"organisations"', '"organizations"') },
    inSources('"organizations"', /Did you mean “organisations”\?/),
  ),
  row(
    'shape',
    'a comment',
    { file: SOURCES, letters: (text) => text.replace('"places"', '// all of them\n  "places"') },
    inSources('// all', /comments are not part of JSON/),
  ),
  row(
    'shape',
    'a trailing comma',
    { file: SOURCES, letters: (text) => text.replace(/\n {2}\]\n\}/, '\n  ],\n}') },
    inSources('}', /a comma too many stands before this\. Remove the comma/),
  ),
  row(
    'shape',
    'a missing comma',
    { file: SOURCES, letters: (text) => text.replace('"id": "halvren",', '"id": "halvren"') },
    inSources('"name"', /a comma is missing before this/),
  ),
  row(
    'shape',
    'a word without quotes',
    { file: SOURCES, letters: (text) => text.replace('"id": "halvren"', '"id": halvren') },
    inSources('halvren', /this word is not JSON/),
  ),
  row(
    'shape',
    'a field written twice',
    { file: REPORT, letters: (text) => text.replace('"value": 26', '"value": 27, "value": 26') },
    inReport('"value": 26', /figures\[killed\]\.reported — “value” is written twice/),
  ),
];
