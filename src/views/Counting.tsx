import { Marks } from '../charts/Marks.tsx';
import { UNITS } from '../charts/placePeople.ts';
import { Prose } from '../figure/Prose.tsx';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import { CountedCrowd } from './CountedCrowd.tsx';
import { type CrowdGroup, chooseCounting } from './chooseCounting.ts';
import type { Edition } from './edition.ts';
import { SavePicture } from './SavePicture.tsx';
import { shareOf } from './shareOf.ts';

type Props = { readonly edition: Edition; readonly group?: string | undefined; readonly headingLevel: 1 | 2 };

/** Every figure of the report, or of one group of it, as marks, one mark one person, or ten, or a hundred where a reader prefers it shorter. */
export function Counting({ edition, group: only, headingLevel }: Props) {
  const { story, language } = edition;
  const { counting } = catalogueOf(language);
  const { groups, outcomes } = chooseCounting(story);
  const shown = groups.filter(({ group }) => only === undefined || group.id === only);
  const Heading = `h${headingLevel}` as const;
  const Group = headingLevel === 1 ? 'h2' : 'h3';
  return (
    <section className="counting" aria-labelledby="page_counting">
      <Marks outcomes={outcomes} />
      <header className="group-head finding">
        <Heading id="page_counting">{headingOf(shown, language)}</Heading>
        <div className="kind">
          {UNITS.map((unit) => (
            <p key={unit} className={`of-${unit}`}>
              {counting.intro[unit]}
            </p>
          ))}
        </div>
      </header>
      <fieldset className="units">
        <legend>{counting.unit}</legend>
        {UNITS.map((unit) => (
          <label key={unit}>
            <input type="radio" name="unit" value={unit} defaultChecked={unit === 'one'} />
            {counting.units[unit]}
          </label>
        ))}
      </fieldset>
      {shown.map(({ group, crowds }) => (
        <div className="crowds" key={group.id}>
          <Group>
            <Prose text={group.title} language={language} />
          </Group>
          {crowds.map((crowd) => (
            <CountedCrowd
              key={crowd.cited.figure.id}
              crowd={crowd}
              edition={edition}
              headingLevel={headingLevel === 1 ? 3 : 4}
            />
          ))}
        </div>
      ))}
      <SavePicture edition={edition} view={{ kind: 'embed-counting' }} part={counting.pictured} />
    </section>
  );
}

/** In which counts the report tells children apart: of the others nobody can say how many are among them. */
function headingOf(groups: readonly CrowdGroup[], language: Language): string {
  const { heading } = catalogueOf(language).counting;
  const crowds = groups.flatMap((group) => group.crowds);
  const withChildren = crowds.filter(({ parts }) => parts.some(({ figure }) => figure.population.group === 'children'));
  const [first, ...others] = withChildren;
  return first && others.length === 0 && crowds.length > 1
    ? fill(heading.one, { figure: inLanguage(first.cited.figure.name, language) })
    : heading[shareOf(withChildren.length, crowds.length)];
}
