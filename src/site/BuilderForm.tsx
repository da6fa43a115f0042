import type { ReactNode } from 'react';
import { Message } from '../figure/Message.tsx';
import { reportDays } from '../story/asKnown.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayDate } from '../words/sayDate.ts';
import type { ChosenEmbed } from './chooseEmbeds.ts';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';
import { viewName } from './viewName.ts';

type Props = {
  readonly story: Story;
  readonly embeds: readonly ChosenEmbed[];
  readonly language: Language;
  readonly site: Site;
};

/** The widths in pixels at which an embed is looked at. */
const WIDTHS = { phone: 320, column: 600, page: 960 } as const;

/** What to embed, in which form, how it will look, and what to take along. Hidden until its script runs. */
export function BuilderForm({ story, embeds, language, site }: Props) {
  const words = catalogueOf(language).embedding;
  const { languages } = story.about;
  const days = embeds.some(({ since }) => since !== undefined) ? reportDays(story) : [];
  return (
    <form className="builder" hidden data-base={site.base} data-known={site.origin} data-failed={words.failed}>
      <section aria-labelledby="page_choose">
        <h2 id="page_choose">{words.choose}</h2>
        <p className="field">
          <label htmlFor="page_view">{words.view}</label>
          <select id="page_view" name="view">
            {embeds.map(({ page, view, since }) => (
              <option key={view} value={view} data-since={since}>
                {viewName(story, page.content, language)}
              </option>
            ))}
          </select>
        </p>
        <p className="field" hidden={languages.length === 1}>
          <label htmlFor="page_language">{words.language}</label>
          <select id="page_language" name="lang" defaultValue={language}>
            {languages.map((one) => (
              <option key={one} value={one} lang={one} data-prefix={addressIn(story, { kind: 'story' }, one)}>
                {catalogueOf(one).language}
              </option>
            ))}
          </select>
        </p>
        <Choices legend={words.theme.label}>
          <Choice name="theme" value="" words={words.theme.reader} isChosen />
          <Choice name="theme" value="light" words={words.theme.light} />
          <Choice name="theme" value="dark" words={words.theme.dark} />
        </Choices>
        {days.length > 0 && (
          <Choices legend={words.when.label}>
            <Choice name="when" value="" words={words.when.live} isChosen>
              {words.when.liveMeans}
            </Choice>
            <Choice name="when" value="frozen" words={words.when.frozen}>
              {words.when.frozenMeans}
            </Choice>
            <p className="field" hidden>
              <label htmlFor="page_day">{words.when.day}</label>
              <select id="page_day" name="day" defaultValue={days.at(-1)}>
                {days.map((day) => (
                  <option key={day} value={day}>
                    {sayDate(day, language)}
                  </option>
                ))}
              </select>
            </p>
          </Choices>
        )}
      </section>
      <section aria-labelledby="page_take">
        <h2 id="page_take">{words.take}</h2>
        <Taken name="snippet" label={words.snippet} language={language} isLong />
        <Taken name="address" label={words.address} language={language} />
        {site.origin && <Taken name="oembed" label={words.oEmbed} language={language} />}
      </section>
      <section className="preview" aria-labelledby="page_preview">
        <h2 id="page_preview">{words.preview}</h2>
        <Choices legend={words.width}>
          {(['phone', 'column', 'page'] as const).map((name) => (
            <Choice
              key={name}
              name="width"
              value={String(WIDTHS[name])}
              isChosen={name === 'column'}
              words={
                <Message message={words.widths[name]} slots={{ width: <span data-tick="">{WIDTHS[name]}</span> }} />
              }
            />
          ))}
        </Choices>
        <div className="stage" />
      </section>
    </form>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly value: string;
  readonly words: ReactNode;
  readonly isChosen?: boolean;
  /** What choosing it means. */
  readonly children?: string;
};

function Choice({ name, value, words, isChosen, children }: ChoiceProps) {
  const id = `page_${name}_${value || 'plain'}`;
  return (
    <p className="choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={children && `${id}_means`}
      />{' '}
      <label htmlFor={id}>{words}</label> {children && <small id={`${id}_means`}>{children}</small>}
    </p>
  );
}

type TakenProps = {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly isLong?: boolean;
};

/** Something to be copied: it can be read and selected, whatever the clipboard allows. */
function Taken({ name, label, language, isLong = false }: TakenProps) {
  const words = catalogueOf(language).copying;
  const id = `page_${name}`;
  return (
    <div className="taken">
      <label htmlFor={id} id={`${id}_label`}>
        {label}
      </label>
      {isLong ? <textarea id={id} name={name} readOnly rows={9} /> : <input id={id} name={name} readOnly />}
      <p>
        <button
          type="button"
          id={`${id}_copy`}
          aria-labelledby={`${id}_copy ${id}_label`}
          data-copied={words.copied}
          data-not-copied={words.notCopied}
        >
          {words.copy}
        </button>{' '}
        <span role="status" />
      </p>
    </div>
  );
}
