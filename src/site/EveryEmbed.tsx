import { Message } from '../figure/Message.tsx';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { SavePicture } from '../views/SavePicture.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import type { ChosenEmbed } from './chooseEmbeds.ts';
import { EmbedFold } from './EmbedFold.tsx';
import { editionOf } from './editionOf.ts';
import { savable } from './savable.ts';
import type { Site } from './site.ts';
import { viewName } from './viewName.ts';

type Props = {
  readonly story: Story;
  readonly embeds: readonly ChosenEmbed[];
  readonly language: Language;
  readonly site: Site;
};

/** Every embed of today with its snippet, complete without a script; of the frozen ones, how to come by them. */
export function EveryEmbed({ story, embeds, language, site }: Props) {
  const { embedding: words, figureList } = catalogueOf(language);
  const edition = savable(editionOf(story, language, site), site);
  const code = (text: string) => <code>{text}</code>;
  return (
    <section className="every-embed" aria-labelledby="page_every">
      <h2 id="page_every">{words.every}</h2>
      <p>
        <Message message={words.everyIntro} slots={{ light: code('?theme=light'), dark: code('?theme=dark') }} />
      </p>
      {embeds.some(({ since }) => since !== undefined) && (
        <p>
          <Message
            message={words.everyFrozen}
            slots={{ path: code('as-known/YYYY-MM-DD/'), embed: code('embed/'), file: code('snippet.txt') }}
          />
        </p>
      )}
      <p>
        <Message
          message={words.everyFigure}
          slots={{ list: <a href={edition.addressOfFigures()}>{figureList.title}</a> }}
        />
      </p>
      {!site.origin && <p className="no-origin">{words.noOrigin}</p>}
      <ul>
        {embeds.map(({ page, view }) => {
          const name = viewName(story, page.content, language) ?? view;
          return (
            <li key={view}>
              <EmbedFold story={story} page={page} site={site} summary={name} name={name}>
                <SavePicture edition={edition} view={page.content} part={name} />
              </EmbedFold>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
