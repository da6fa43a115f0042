import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { sayClaimants } from './sayClaimants.ts';
import { fill } from './template.ts';

/** Who says so, where no term stands before it: everyone who states the number; of a slip, those it is attributed to. */
export function sayCredit(cited: CitedFigure, language: Language): string {
  const who = sayClaimants(cited, language);
  const isSlips = cited.figure.misreport !== undefined && cited.claimants.length > 0;
  return isSlips ? fill(catalogueOf(language).facts.attributed, { who }) : who;
}

/** The term before whoever says so: a slip is only attributed to them. */
export function creditTerm({ figure }: CitedFigure, language: Language): string {
  const { facts } = catalogueOf(language);
  return figure.misreport ? facts.attributedTo : facts.assertedBy;
}
