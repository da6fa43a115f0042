import { People } from '../charts/People.tsx';
import { PEOPLE, type PeopleUnit, PITCH, placePeople, UNITS } from '../charts/placePeople.ts';
import type { Outcome } from '../figure/outcome.ts';
import type { Reported } from '../story/schema/reported.ts';
import type { Language } from '../story/schema/text.ts';
import { mostStated } from '../story/stated.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = {
  readonly reported: Reported;
  readonly parts: readonly Reported[];
  readonly outcome: Outcome;
  readonly language: Language;
};

type Room = 'wide' | 'narrow';

/** How many blocks stand side by side where there is room, and on a phone. Marks of a hundred need one block only. */
const ACROSS: Readonly<Record<PeopleUnit, Readonly<Record<Room, number>>>> = {
  one: { wide: 10, narrow: 5 },
  ten: { wide: 4, narrow: 2 },
  hundred: { wide: 1, narrow: 1 },
};

/** The same people in marks of one, of ten and of a hundred, each with its unit; the style sheet shows the one chosen. */
export function CrowdFields({ reported, parts, outcome, language }: Props) {
  return (
    <div className="fields">
      {UNITS.map((unit) => (
        <div className={`of-${unit}`} key={unit}>
          {roomsFor(unit).map((room) => (
            <People
              key={room ?? 'any'}
              people={placePeople(reported, parts, unit, ACROSS[unit][room ?? 'wide'])}
              outcome={outcome}
              pitch={PITCH[unit]}
              room={room}
            />
          ))}
          <UnitNote people={mostStated(reported)} unit={unit} language={language} />
        </div>
      ))}
    </div>
  );
}

type NoteProps = { readonly people: number; readonly unit: PeopleUnit; readonly language: Language };

/** What a mark is, what a full row of them is where there is one, and that the last may be filled only in part. */
function UnitNote({ people, unit, language }: NoteProps) {
  const { each, fullRow, partlyFilled } = catalogueOf(language).counting;
  return (
    <p className="unit">
      {each[unit]}
      {roomsFor(unit).map(
        (room) =>
          people >= peopleInRow(unit, room ?? 'wide') && (
            <span key={room ?? 'any'} className={room}>
              {' '}
              {fullRow[unit][room ?? 'wide']}
            </span>
          ),
      )}
      {people % PEOPLE[unit] > 0 && ` ${partlyFilled}`}
    </p>
  );
}

/** The rooms for which a field is drawn apart; one field where they do not differ. */
function roomsFor(unit: PeopleUnit): readonly (Room | undefined)[] {
  return ACROSS[unit].wide === ACROSS[unit].narrow ? [undefined] : ['wide', 'narrow'];
}

/** People in a row of blocks; in a row of marks where one block is all there is. */
function peopleInRow(unit: PeopleUnit, room: Room): number {
  const across = ACROSS[unit][room];
  return PEOPLE[unit] * (across === 1 ? 10 : 100 * across);
}
