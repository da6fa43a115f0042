import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { DOWNLOADS } from './downloadNames.ts';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** The figures as files, at the foot of a page. */
export function Downloads({ story, language, site }: Props) {
  const { title, all, names } = catalogueOf(language).dataset;
  return (
    <nav aria-labelledby="page_files">
      <h2 className="label" id="page_files">
        {title}
      </h2>
      <ul className="downloads">
        {Object.entries(DOWNLOADS).map(([name, file]) => (
          <li key={file}>
            <a href={`${site.base}data/${file}`}>{names[name as keyof typeof DOWNLOADS]}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={site.base + addressIn(story, { kind: 'data' }, language)}>{all}</a>
      </p>
    </nav>
  );
}
