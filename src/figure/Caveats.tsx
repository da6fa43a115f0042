import type { Language } from '../story/schema/text.ts';
import { type CitedCaveat, type CitedFigure, leadingCaveats } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayList } from '../words/sayList.ts';
import { saySentence } from '../words/saySentence.ts';
import { fill } from '../words/template.ts';
import { type AddressOf, ClaimLinks } from './ClaimLinks.tsx';
import { caveatId } from './caveatId.ts';
import { phraseOfCaveat } from './phraseOfCaveat.ts';
import { Said } from './Said.tsx';
import { SourceLinks } from './SourceLinks.tsx';

type Props = {
  readonly cited: CitedFigure;
  readonly block: string;
  readonly language: Language;
  /** The leading caveats alone, for a number among many; all of them stand on its own page. */
  readonly isBrief?: boolean;
  /** All but the leading ones behind a fold that says what they are about, so that a number's bar stays near it. */
  readonly isFolded?: boolean | undefined;
  /** Where a statement stands; left out where caveats lead to none. */
  readonly addressOfClaim?: AddressOf | undefined;
};

/**
 * Everything a reader must know about a figure, in plain sight, each with the sources of what it says. With them goes
 * the figure’s sentence, for when its number is copied.
 */
export function Caveats({ cited, block, language, isBrief = false, isFolded = false, addressOfClaim }: Props) {
  const { figure, caveats } = cited;
  const leading = leadingCaveats(cited);
  const further = caveats.slice(leading.length);
  const words = (shown: readonly CitedCaveat[]) =>
    shown.map((caveat) => (
      <CaveatWords
        key={caveat.text[language]}
        caveat={caveat}
        cited={cited}
        language={language}
        addressOfClaim={addressOfClaim}
      />
    ));
  return (
    <div
      className="caveats"
      id={caveatId(figure.id, block)}
      data-caveat-of={figure.id}
      data-sentence={saySentence(cited, language)}
      data-leading={leading.length > 1 ? leading.length : undefined}
    >
      {words(leading)}
      {!isBrief && !isFolded && words(further)}
      {!isBrief && isFolded && further.length > 0 && (
        <details className="further">
          <summary>{sayFurther(further, language)}</summary>
          {words(further)}
        </details>
      )}
    </div>
  );
}

type WordsProps = {
  readonly caveat: CitedCaveat;
  readonly cited: CitedFigure;
  readonly language: Language;
  readonly addressOfClaim: AddressOf | undefined;
};

/** One caveat with the sources of what it says, and the statements on which it rests. */
function CaveatWords({ caveat, cited, language, addressOfClaim }: WordsProps) {
  const { sources = [], claims = [] } = caveat;
  return (
    <p className="caveat">
      <Said phrase={phraseOfCaveat(caveat, language)} />
      {sources.length > 0 && (
        <small className="caveat-sources">
          {' '}
          <SourceLinks sources={sources.flatMap((id) => cited.caveatSources.get(id) ?? [])} language={language} />
        </small>
      )}
      {claims.length > 0 && addressOfClaim && (
        <ClaimLinks
          claims={claims.flatMap((id) => cited.claims.get(id) ?? [])}
          addressOfClaim={addressOfClaim}
          language={language}
        />
      )}
    </p>
  );
}

/** What further caveats are about, each subject once. */
function sayFurther(caveats: readonly CitedCaveat[], language: Language): string {
  const { further, subjects } = catalogueOf(language).caveats;
  const about = [...new Set(caveats.map((caveat) => subjects[caveat.about]))];
  return fill(further, { subjects: sayList(about, language) });
}
