import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { caveatId } from './caveatId.ts';
import { Prose } from './Prose.tsx';
import { SourceLinks } from './SourceLinks.tsx';

type Props = {
  readonly cited: CitedFigure;
  readonly block: string;
  readonly language: Language;
  /** The first caveat alone, for a number among many; all of them stand on its own page. */
  readonly isBrief?: boolean;
  /** Where a statement stands; left out where caveats lead to none. */
  readonly addressOfClaim?: AddressOf | undefined;
};

/** Where something stands, by its id. */
export type AddressOf = (id: string) => string;

/** Everything a reader must know about a figure, in plain sight, each with the sources of what it says. */
export function Caveats({ cited, block, language, isBrief = false, addressOfClaim }: Props) {
  const { figure, caveats, caveatSources, claims: cites } = cited;
  return (
    <div className="caveats" id={caveatId(figure.id, block)} data-caveat-of={figure.id}>
      {(isBrief ? caveats.slice(0, 1) : caveats).map(({ text, sources = [], claims = [] }) => (
        <p className="caveat" key={text[language]}>
          <Prose text={text} language={language} />
          {sources.length > 0 && (
            <small className="caveat-sources">
              {' '}
              <SourceLinks sources={sources.flatMap((id) => caveatSources.get(id) ?? [])} language={language} />
            </small>
          )}
          {claims.length > 0 && addressOfClaim && (
            <ClaimLinks
              claims={claims.flatMap((id) => cites.get(id) ?? [])}
              addressOfClaim={addressOfClaim}
              language={language}
            />
          )}
        </p>
      ))}
    </div>
  );
}
