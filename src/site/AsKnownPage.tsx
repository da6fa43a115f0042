import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { asKnown, reportDays } from '../story/asKnown.ts';
import { newestStatements } from '../story/newest.ts';
import { reportFigures } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { DayPicker } from '../views/DayPicker.tsx';
import { Ledger } from '../views/Ledger.tsx';
import { NotStated } from '../views/NotStated.tsx';
import { Since } from '../views/Since.tsx';
import { WhoSays } from '../views/WhoSays.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { Colophon } from './Colophon.tsx';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly day: string; readonly language: Language; readonly site: Site };

/** The story as it could be told on a day, frozen: what came later is only announced. */
export function AsKnownPage({ story, day, language, site }: Props) {
  const words = catalogueOf(language);
  const today = editionOf(story, language, site);
  const then = editionOf(asKnown(story, day), language, site);
  const report = reportFigures(then.story);
  const newest = (story.about.panels ?? []).flatMap((panel) => newestStatements(then.story, panel));
  return (
    <>
      <header className="masthead small">
        <p className="site-name">{words.page.standing}</p>
        <h1>
          <Message message={words.asKnown.title} slots={{ day: <Day edtf={day} language={language} /> }} />
        </h1>
        <Invented story={story} language={language} />
        <p className="figure-name">
          <Prose text={story.about.title} language={language} />
        </p>
        <Since
          edition={today}
          day={day}
          shown={[...new Set([...report, ...newest.map((one) => one.report)])]}
          today={site.base + addressIn(story, { kind: 'story' }, language)}
        />
        <DayPicker edition={today} days={reportDays(story)} day={day} />
      </header>
      <main>
        {report.length > 0 ? (
          <>
            <Ledger edition={then} headingLevel={2} />
            <NotStated edition={then} />
          </>
        ) : (
          <p className="not-out">{words.asKnown.notOut}</p>
        )}
        <WhoSays edition={then} />
      </main>
      <Colophon story={story} language={language} site={site} />
    </>
  );
}
