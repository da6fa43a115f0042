import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { CITATION_FORMATS } from './citationFormats.ts';

type Props = {
  /** What the files hold. */
  readonly words: string;
  /** Their address up to the ending. */
  readonly address: string;
  readonly language: Language;
};

/** The ways to files for reference managers. */
export function CitationFiles({ words, address, language }: Props) {
  const { formats } = catalogueOf(language).cite;
  return (
    <div className="citation-files">
      <p>{words}</p>
      <ul>
        {CITATION_FORMATS.map((format) => (
          <li key={format}>
            <a href={`${address}.${format}`} download="">
              {formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
