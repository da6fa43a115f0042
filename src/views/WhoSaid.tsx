import { asKnown, storyDay } from '../story/asKnown.ts';
import type { Edition } from './edition.ts';
import { WhoSays } from './WhoSays.tsx';

type Props = { readonly edition: Edition };

/** Who said what by the day of the story’s report; nothing where that day is not known. */
export function WhoSaid({ edition }: Props) {
  const day = storyDay(edition.story);
  if (day === undefined) return null;
  return <WhoSays edition={{ ...edition, story: asKnown(edition.story, day) }} wordsAt={edition.addressOfDay(day)} />;
}
