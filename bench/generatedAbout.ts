import type { About } from '../src/story/schema/about.ts';

const people = { population: 'people' } as const;

/** What the generated story is: a made-up count that ran for ten years, most of it of one thing in one place. */
export function generatedAbout(report: string): About {
  return {
    id: 'generated',
    invented: true,
    title: { en: 'The long count of the Marl: a story made to be large' },
    lead: {
      en: 'A made-up report gave numbers of people {killed|killed} and {injured|injured} in the Marl. Others counted on, year after year, and each count is kept here.',
    },
    report,
    reportName: { en: 'the report' },
    languages: ['en'],
    groups: [
      {
        id: 'upper-marl',
        name: { en: 'The Upper Marl' },
        title: { en: 'In the Upper Marl' },
        kind: { en: 'Running totals of one body.' },
      },
      {
        id: 'lower-marl',
        name: { en: 'The Lower Marl' },
        title: { en: 'In the Lower Marl' },
        kind: { en: 'Running totals of one body.' },
      },
    ],
    panels: [
      {
        ...people,
        id: 'killed',
        name: { en: 'Killed in the Upper Marl' },
        title: { en: 'People {killed|killed} in the Upper Marl' },
        kind: { en: 'Running totals of several bodies, each counted in its own way.' },
        measures: ['killed'],
        places: ['upper-marl'],
      },
      {
        ...people,
        id: 'injured',
        name: { en: 'Injured in the Upper Marl' },
        title: { en: 'People {injured|injured} in the Upper Marl' },
        kind: { en: 'Running totals of several bodies, each counted in its own way.' },
        measures: ['injured'],
        places: ['upper-marl'],
      },
      {
        id: 'children',
        name: { en: 'Children killed in the Upper Marl' },
        title: { en: 'Children {killed|killed} in the Upper Marl' },
        kind: { en: 'Parts of the running totals of people killed.' },
        measures: ['killed'],
        population: 'children',
        places: ['upper-marl'],
      },
      {
        ...people,
        id: 'missing',
        name: { en: 'Missing in the Lower Marl' },
        title: { en: 'People {missing|missing} in the Lower Marl' },
        kind: { en: 'Running totals of several bodies, each counted in its own way.' },
        measures: ['missing'],
        places: ['lower-marl'],
      },
    ],
    statements: [
      {
        id: 'may-rise',
        about: ['printed-killed'],
        assertedBy: 'inquest',
        says: { en: 'The inquest warned that the number may rise.' },
        quote: { exact: 'the number may rise', lang: 'en' },
      },
    ],
    setAside: [],
    notStated: {
      places: ['upper-marl', 'lower-marl'],
      rows: [
        {
          id: 'killed-there',
          question: { en: 'How many people were killed there' },
          answers: { 'upper-marl': { figure: 'printed-killed' }, 'lower-marl': 'not-stated' },
        },
      ],
    },
    sums: [
      {
        id: 'killed-and-missing',
        formula: { kind: 'sum', of: ['printed-killed', 'printed-missing'] },
        beside: 'printed-killed',
        caveat: { en: 'Somebody reported missing may be among those killed.' },
      },
    ],
  };
}
