import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { caveatId } from './caveatId.ts';
import { Prose } from './Prose.tsx';
import { SourceLinks } from './SourceLinks.tsx';

type Props = { readonly cited: CitedFigure; readonly block: string; readonly language: Language };

/** Everything a reader must know about a figure, in plain sight, each with the sources of what it says. */
export function Caveats({ cited, block, language }: Props) {
  const { figure, caveatSources } = cited;
  return (
    <div className="caveats" id={caveatId(figure.id, block)} data-caveat-of={figure.id}>
      {figure.caveats.map(({ text, sources = [] }) => (
        <p className="caveat" key={text[language]}>
          <Prose text={text} language={language} />
          {sources.length > 0 && (
            <small className="caveat-sources">
              {' '}
              <SourceLinks sources={sources.flatMap((id) => caveatSources.get(id) ?? [])} language={language} />
            </small>
          )}
        </p>
      ))}
    </div>
  );
}
