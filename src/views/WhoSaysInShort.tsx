import type { Language } from '../story/schema/text.ts';
import { inLanguage } from '../words/prose.ts';
import { type Column, isOneOfMany } from './chooseWhoSays.ts';
import { SaidInShort } from './SaidInShort.tsx';
import { Silent } from './Silent.tsx';
import { SpeakerNames } from './SpeakerNames.tsx';

type Props = {
  readonly language: Language;
  readonly column: Column;
  readonly linkTo: (panel: string, figure: string) => string;
};

/** One column of the table as a list, for screens too narrow for a table: who states a number, who none. */
export function WhoSaysInShort({ language, column, linkTo }: Props) {
  const { panel, said, silent } = column;
  return (
    <section className="who-short" aria-labelledby={`short_${panel.id}`}>
      <h3 id={`short_${panel.id}`}>{inLanguage(panel.name, language)}</h3>
      <ul>
        {said.map((one) => (
          <li key={one.report.id}>
            <SpeakerNames speakers={one.speakers} language={language} />
            <SaidInShort
              said={one}
              href={linkTo(panel.id, one.report.id)}
              language={language}
              isOneOfMany={isOneOfMany(column, one)}
            />
          </li>
        ))}
      </ul>
      <Silent speakers={silent} language={language} />
    </section>
  );
}
