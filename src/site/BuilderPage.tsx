import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { BuilderForm } from './BuilderForm.tsx';
import { chooseEmbeds } from './chooseEmbeds.ts';
import { EveryEmbed } from './EveryEmbed.tsx';
import { SubPage } from './SubPage.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** Where an embed is chosen, seen and taken along: a form that needs a script, and all of it as a list that needs none. */
export function BuilderPage({ story, language, site }: Props) {
  const { embedding } = catalogueOf(language);
  const embeds = chooseEmbeds(story, language);
  return (
    <SubPage
      story={story}
      language={language}
      site={site}
      heading={
        <>
          <h1>{embedding.title}</h1>
          <p className="lead">{embedding.intro}</p>
        </>
      }
    >
      <BuilderForm story={story} embeds={embeds} language={language} site={site} />
      <EveryEmbed story={story} embeds={embeds} language={language} site={site} />
    </SubPage>
  );
}
