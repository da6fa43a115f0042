import { FigureLine } from '../figure/FigureLine.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import { CrowdFields } from './CrowdFields.tsx';
import { CrowdNotes } from './CrowdNotes.tsx';
import type { Crowd } from './chooseCounting.ts';
import type { Edition } from './edition.ts';

type Props = { readonly crowd: Crowd; readonly edition: Edition; readonly headingLevel: 3 | 4 };

/** A figure and its parts in words, and beside them as many marks as people were reported. */
export function CountedCrowd({ crowd, edition, headingLevel }: Props) {
  const { language, isPicking: isPick } = edition;
  const { cited, parts, apartFrom } = crowd;
  const { relation } = catalogueOf(language);
  const line = { block: 'counting', language, isPick, headingLevel } as const;
  const whole = inLanguage(cited.figure.name, language);
  return (
    <div className={apartFrom ? 'crowd apart' : 'crowd'}>
      <div className="crowd-words">
        <article>
          <FigureLine
            {...line}
            cited={cited}
            kicker={apartFrom && fill(relation.apart, { figure: inLanguage(apartFrom.name, language) })}
          />
        </article>
        {parts.map((part) => (
          <article className="part" key={part.figure.id}>
            <FigureLine {...line} cited={part} kicker={fill(relation.partOfNamed, { figure: whole })} />
          </article>
        ))}
      </div>
      <CrowdFields
        reported={cited.figure.reported}
        parts={parts.map(({ figure }) => figure.reported)}
        outcome={outcomeOf(cited.figure.measure)}
        language={language}
      />
      <CrowdNotes crowd={crowd} language={language} />
    </div>
  );
}
