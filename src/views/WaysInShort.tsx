import { outcomeOf } from '../figure/outcome.ts';
import { STRANDS } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { sayList } from '../words/sayList.ts';
import { fill } from '../words/template.ts';
import type { Changed } from './chooseChanged.ts';
import type { Edition } from './edition.ts';
import { FateSample } from './FateSample.tsx';
import { journeyId } from './journeyId.ts';
import type { ToldFate } from './strandFates.ts';

type Props = { readonly edition: Edition; readonly changed: Changed };

/** Every figure by every strand: what changed, was lost or was added somewhere on its way. No number stands in it. */
export function WaysInShort({ edition, changed }: Props) {
  const { language } = edition;
  const { journeys: words, chain } = catalogueOf(language);
  const say = ({ fate, isAside }: ToldFate) =>
    isAside ? fill(words.onlyAside, { fate: chain.fate[fate] }) : chain.fate[fate];
  return (
    <table className="ways">
      <caption>{words.inShort}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          {STRANDS.map((strand) => (
            <th scope="col" key={strand}>
              {chain.strand[strand]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changed.rows.map(({ figure, strands }) => (
          <tr key={figure.id}>
            <th scope="row">
              <a href={`#${journeyId(figure.id)}`}>{inLanguage(figure.name, language)}</a>
            </th>
            {strands.map(({ strand, differing }) => (
              <td key={strand}>
                {differing.map(({ fate, isAside }) => (
                  <FateSample key={fate} fate={fate} isEnd={isAside} outcome={outcomeOf(figure.measure)} />
                ))}
                {differing.length > 0 && <span className="unseen">{sayList(differing.map(say), language)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
