import type { OrganizationLeaf } from 'schema-dts';
import type { Organisation } from '../../story/schema/source.ts';
import type { Language } from '../../story/schema/text.ts';
import { inLanguage } from '../../words/prose.ts';

/** Everyone who says something; nothing where no one is named, which the description then says. */
export function linkSpeakers(
  speakers: readonly Organisation[],
  language: Language,
): { author?: OrganizationLeaf | readonly OrganizationLeaf[] } {
  const authors = speakers.map(({ name }) => ({ '@type': 'Organization', name: inLanguage(name, language) }) as const);
  const [author, another] = authors;
  if (!author) return {};
  return { author: another ? authors : author };
}
