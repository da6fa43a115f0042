import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { sealOf } from '../story/published/recordOf.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { SectionHead } from '../views/SectionHead.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { ALL_FILES } from './downloadNames.ts';
import { RecordHash } from './RecordHash.tsx';
import { SubPage } from './SubPage.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** The record’s files: what each is for, what was published, and how to check it. */
export function DataPage({ story, language, site }: Props) {
  const { dataset: words } = catalogueOf(language);
  const { publications } = story;
  const { licence } = story.about;
  const { sha256 } = sealOf(story);
  return (
    <SubPage story={story} language={language} site={site} className="dataset">
      <section aria-labelledby="page_data">
        <SectionHead id="page_data" title={words.title} intro={words.intro} level={1} />
        <dl>
          {Object.entries(ALL_FILES).map(([name, file]) => (
            <div key={file}>
              <dt>
                <a href={`${site.base}data/${file}`}>{words.names[name as keyof typeof ALL_FILES]}</a>{' '}
                <code>{file}</code>
              </dt>
              <dd>{words.purposes[name as keyof typeof ALL_FILES]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.missing}</p>
        <p>{words.guarded}</p>
        <p>{words.passOn}</p>
        {licence && (
          <p>
            <Message
              message={words.terms}
              slots={{
                holder: inLanguage(licence.holder, language),
                licence: (
                  <a href={licence.url} rel="license noopener noreferrer" data-verbatim="">
                    {licence.title}
                  </a>
                ),
              }}
            />
          </p>
        )}
      </section>
      <section aria-labelledby="page_data_published">
        <SectionHead id="page_data_published" title={words.published} intro={words.publishedIntro} />
        <ul>
          {publications.toReversed().map((one) => (
            <li key={one.sha256}>
              <Message
                message={words.publication}
                slots={{
                  day: <Day edtf={one.on} language={language} />,
                  version: <code>{one.version}</code>,
                  record: <RecordHash sha256={one.sha256} site={site} />,
                }}
              />
            </li>
          ))}
        </ul>
        {publications.at(-1)?.sha256 !== sha256 && (
          <p>
            <Message message={words.notYet} slots={{ record: <RecordHash sha256={sha256} site={site} /> }} />
          </p>
        )}
        <p>{words.check}</p>
        <p>
          <code>sha256sum {sha256}.json</code>
        </p>
      </section>
    </SubPage>
  );
}
