import type { OrganizationLeaf } from 'schema-dts';
import { NOBODY_NAMED } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import type { Asserter } from '../../story/story.ts';
import { inLanguage } from '../../words/prose.ts';

/** Whoever says something; nothing where no one is named, which the description then says. */
export function linkSpeaker(asserter: Asserter, language: Language): { author?: OrganizationLeaf } {
  return asserter === NOBODY_NAMED
    ? {}
    : { author: { '@type': 'Organization', name: inLanguage(asserter.name, language) } };
}
