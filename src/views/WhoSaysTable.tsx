import { outcomeOf } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { type Said, saidBy, type WhoSays } from './chooseWhoSays.ts';
import { SaidInShort } from './SaidInShort.tsx';
import { SpeakerName } from './SpeakerName.tsx';

type Props = {
  readonly language: Language;
  readonly chosen: WhoSays;
  /** Where the words of a number in a column stand. */
  readonly linkTo: (panel: string, figure: string) => string;
};

/**
 * Claimants by what is counted, without a number: a filled box says how a number is hedged, of which day it is and
 * whether another differs, and leads to its words; an empty dashed box is “not stated”.
 */
export function WhoSaysTable({ language, chosen, linkTo }: Props) {
  const { whoSays: words, notStated } = catalogueOf(language);
  const { columns, speakers } = chosen;
  return (
    <table className="who-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claimant}</th>
          {columns.map(({ panel }) => (
            <th scope="col" key={panel.id}>
              {inLanguage(panel.name, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {speakers.map((speaker) => (
          <tr key={speaker.key}>
            <th scope="row">
              <SpeakerName speaker={speaker} language={language} />
            </th>
            {columns.map((column) => {
              const said = saidBy(column, speaker);
              return said.length === 0 ? (
                <td key={column.panel.id} className="silent">
                  <span>{notStated.empty}</span>
                </td>
              ) : (
                <td key={column.panel.id} className={outcomeOf((said[0] as Said).report.measure)}>
                  {said.map((one) => (
                    <SaidInShort
                      key={one.report.id}
                      said={one}
                      href={linkTo(column.panel.id, one.report.id)}
                      language={language}
                      isOneOfMany={said.length > 1}
                    />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
