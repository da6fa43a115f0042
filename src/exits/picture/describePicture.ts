import type { Part, Picture } from './picture.ts';

/** Everything that a picture says, in its order, a line each: what is read out for it and kept inside its file. */
export function describePicture(picture: Picture): string {
  return [picture.name, ...picture.blocks.flatMap(({ parts }) => parts.flatMap(wordsOfPart))].join('\n');
}

/** What a part says; a scale’s labels are drawn and say nothing. */
function wordsOfPart(part: Part): string[] {
  switch (part.kind) {
    case 'words':
    case 'key':
      return [part.words];
    case 'facts':
      return part.facts.flatMap(({ term, words }) => [`${term}: ${words}`]);
    case 'strands':
      return [
        part.stages.map(({ words }) => words).join(', '),
        ...part.strands.map(({ name, words, told }) => `${name}: ${[words, ...told].join('; ')}`),
      ];
    case 'samples':
      return part.samples.map(({ words }) => words);
    case 'silent':
      return [part.told];
    default:
      return [];
  }
}
