import { phraseOfSource, phraseOfWhen } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import type { Language } from '../../story/schema/text.ts';
import { type CitedFigure, leadingCaveats } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayProse } from '../../words/prose.ts';
import { sayChange } from '../../words/sayChange.ts';
import { sayClaimants } from '../../words/sayClaimants.ts';
import { creditTerm } from '../../words/sayCredit.ts';
import { sayReported } from '../../words/sayReported.ts';
import { fill } from '../../words/template.ts';
import type { Facts, Part, Role } from './picture.ts';
import { say } from './say.ts';
import { sayCaveat } from './sayCaveat.ts';

type Options = {
  /** What must be heard before the number: that it may not be added, or its day. */
  readonly kickers?: readonly string[];
  readonly size?: Extract<Role, 'number' | 'part-number'>;
  /** The first caveat alone, for a number among many and for cards. */
  readonly isBrief?: boolean;
};

/**
 * A number and all its words, in the order of the page: hedge and number, what is counted, caveat, the words it was read
 * in, where it comes from. Every number in every picture comes from here.
 */
export function figureParts(cited: CitedFigure, language: Language, options: Options = {}): Part[] {
  const { kickers = [], size = 'number', isBrief = false } = options;
  const { figure } = cited;
  const { caveats: words, facts, hedgeTag, sentence } = catalogueOf(language);
  const tag = hedgeTag[figure.reported.hedge];
  const own = (role: Role, words: string) => say(role, words, figure.id);
  const leading = leadingCaveats(cited);
  const caveats = isBrief ? leading : cited.caveats;
  return [
    ...[...kickers, ...(figure.misreport ? [words.slipFirst] : [])].map((kicker) => own('kicker', kicker)),
    own(size, sayReported(figure.reported, language)),
    own('counts', sayProse(figure.counts, language)),
    ...caveats.map((caveat, at) => own(at < leading.length ? 'caveat' : 'further', sayCaveat(caveat, cited, language))),
    ...cited.changes.map((change) => own('note', sayChange(change, language))),
    ...(isBrief ? [] : [own('note', fill(facts.wording, { quote: quoted(figure.quote.exact, language) }))]),
    ...(isBrief || tag === '' ? [] : [own('note', tag)]),
    // A bare round number has no word that says how it was said.
    ...(isBrief && figure.reported.hedge === 'unqualified' ? [own('note', sentence.unqualified)] : []),
    factsOf(cited, language),
  ];
}

/** Who says so, as of which day, read where. */
function factsOf(cited: CitedFigure, language: Language): Facts {
  const { figure, claimants, source, carrying } = cited;
  const { facts } = catalogueOf(language);
  const who = sayClaimants(cited, language);
  const { assertedAs } = figure.attribution;
  const as = claimants.length === 0 ? facts.unnamedAs : facts.assertedAs;
  return {
    kind: 'facts',
    figure: figure.id,
    facts: [
      {
        term: creditTerm(cited, language),
        words: assertedAs ? fill(as, { who, wording: quoted(assertedAs.exact, language) }) : who,
      },
      { term: facts.asOf, words: wordsOf(phraseOfWhen(figure.asOf, language)) },
      { term: facts.readIn, words: wordsOf([phraseOfSource(source, carrying, language)]) },
    ],
  };
}

function quoted(words: string, language: Language): string {
  return fill(catalogueOf(language).quoted, { words });
}
