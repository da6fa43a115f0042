import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly figure: string };

/** The way to a figure's own page, named so that many such links can be told apart. */
export function OwnPage({ edition, figure }: Props) {
  const { story, language } = edition;
  const name = inLanguage(find(story.figures, figure).name, language);
  return (
    <p className="own-page">
      <a href={edition.addressOf(figure)}>{fill(catalogueOf(language).chain.ownPage, { figure: name })}</a>
    </p>
  );
}
