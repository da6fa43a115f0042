import { Message } from '../figure/Message.tsx';
import { When } from '../figure/When.tsx';
import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly figure: string };

/** The way to a figure's own page, named so that many such links can be told apart. */
export function OwnPage({ edition, figure }: Props) {
  const { story, language } = edition;
  const { name, asOf } = find(story.figures, figure);
  const { ownPage, ownPageOfDay } = catalogueOf(language).chain;
  const words = inLanguage(name, language);
  return (
    <p className="own-page">
      <a href={edition.addressOf(figure)}>
        {asOf.basis === 'unknown' ? (
          <Message message={ownPage} slots={{ figure: words }} />
        ) : (
          <Message message={ownPageOfDay} slots={{ figure: words, day: <When dated={asOf} language={language} /> }} />
        )}
      </a>
    </p>
  );
}
