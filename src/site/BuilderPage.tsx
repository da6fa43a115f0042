import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { BuilderForm } from './BuilderForm.tsx';
import { chooseEmbeds } from './chooseEmbeds.ts';
import { EveryEmbed } from './EveryEmbed.tsx';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** Where an embed is chosen, seen and taken along: a form that needs a script, and all of it as a list that needs none. */
export function BuilderPage({ story, language, site }: Props) {
  const { page, embedding } = catalogueOf(language);
  const embeds = chooseEmbeds(story, language);
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={site.base + addressIn(story, { kind: 'story' }, language)}>{page.wholeStory}</a>
        </p>
        <Invented story={story} language={language} />
        <h1>{embedding.title}</h1>
        <p className="lead">{embedding.intro}</p>
      </header>
      <main>
        <BuilderForm story={story} embeds={embeds} language={language} site={site} />
        <EveryEmbed story={story} embeds={embeds} language={language} site={site} />
      </main>
      <footer className="colophon">
        <p>{page.notVerified}</p>
      </footer>
    </>
  );
}
