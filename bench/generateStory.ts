import type { z } from 'zod';
import type { Source } from '../src/story/schema/source.ts';
import type { StoryFile } from '../src/story/schema/storyFile.ts';
import { generatedAbout } from './generatedAbout.ts';
import { CLAIMANTS, generatedCounts, SHARED } from './generatedCounts.ts';
import { generatedReport, INQUEST } from './generatedReport.ts';
import { randomFrom } from './random.ts';

/** How large a story to make. The same numbers give the same story. */
export type Size = { readonly figures: number; readonly sources: number; readonly seed: number };

/** The files of a story by name, as they are written in a folder. */
export type Files = Readonly<Record<string, z.input<typeof StoryFile>>>;

const YEARS = 10;
const FIGURES_IN_A_FILE = 500;

/**
 * A made-up story of any size that passes every rule: several claimants, every hedge, falls with their reasons,
 * misreports, shared caveats, days over ten years. A day has one source at most.
 */
export function generateStory({ figures, sources: count, seed }: Size): Files {
  const sources = Array.from({ length: count }, (_, index) => generatedSource(index, count));
  const [earlier, report] = [sources[Math.floor(count / 20)], sources[Math.floor(count / 20) + 1]] as [Source, Source];
  const printed = generatedReport(report.id, dayOf(report), earlier.id, dayOf(earlier));
  const others = sources.filter((source) => source !== report);
  const counts = generatedCounts(figures - printed.length, others, randomFrom(seed));
  const all = [...printed, ...counts];
  const parts = Array.from({ length: Math.ceil(all.length / FIGURES_IN_A_FILE) }, (_, part) =>
    all.slice(part * FIGURES_IN_A_FILE, (part + 1) * FIGURES_IN_A_FILE),
  );
  return {
    'story.json': {
      about: generatedAbout(report.id),
      places: [
        { id: 'upper-marl', name: { en: 'Upper Marl' } },
        { id: 'lower-marl', name: { en: 'Lower Marl' } },
      ],
      organisations: [INQUEST, 'marl-wire', ...CLAIMANTS].map((id) => ({ id, name: { en: id.replace('-', ' ') } })),
      sharedCaveats: SHARED.map((id) => ({
        id,
        about: 'coverage',
        by: 'editor',
        text: { en: `The claimant calls this ${id.replaceAll('-', ' ')}: what is missing from it is not known.` },
      })),
      claims: [],
    },
    'sources.json': { sources },
    ...Object.fromEntries(parts.map((part, index) => [`figures-${index}.json`, { figures: part }])),
  };
}

function generatedSource(index: number, count: number): Source {
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor((index * YEARS * 365) / Math.min(count, YEARS * 365))));
  return {
    id: `bulletin-${index}`,
    publisher: { en: 'Marl Bulletin' },
    title: 'Marl Bulletin',
    url: `https://bulletin.example/${index}`,
    published: { basis: 'stated', edtf: day.toISOString().slice(0, 10) },
    kind: 'official statement',
    seenAs: 'document',
    language: 'en',
  };
}

function dayOf({ published }: Source): string {
  return published.basis === 'stated' ? published.edtf : '';
}
