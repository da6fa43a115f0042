import { type EmbedChoice, embedPath, oEmbedPath, placedSnippet } from './embedChoice.ts';
import { showEmbed } from './showEmbed.ts';

/**
 * Wakes the form: every choice stands in the address, is seen at once in its true width, and fills the fields to be
 * copied. Days on which a view does not exist cannot be chosen.
 */
export function chooseEmbed(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.builder');
  const stage = form?.querySelector<HTMLElement>('.stage');
  if (!form || !stage) return;
  const named = (name: string) => form.elements.namedItem(name);
  const view = named('view') as HTMLSelectElement;
  const language = named('lang') as HTMLSelectElement;
  const day = named('day') as HTMLSelectElement | null;
  const when = named('when') as RadioNodeList | null;
  const width = named('width') as RadioNodeList;
  const theme = named('theme') as RadioNodeList;
  const origin = form.dataset.known ?? location.origin;
  const show = showEmbed(stage, page.querySelector('#page_preview')?.textContent ?? '');
  let asked = '';

  const take = (name: string, words: string) => {
    const field = named(name) as HTMLInputElement | null;
    if (field) field.value = words;
  };
  const update = async () => {
    limitDays();
    const choice: EmbedChoice = {
      base: form.dataset.base ?? '/',
      prefix: language.selectedOptions[0]?.dataset.prefix ?? '',
      language: language.value,
      view: view.value,
      day: when?.value === 'frozen' ? (day?.value ?? '') : '',
      theme: theme.value,
    };
    const path = embedPath(choice);
    const query = choice.theme && `?theme=${choice.theme}`;
    asked = path + query;
    remember(choice, width.value);
    show(asked, Number(width.value));
    take('address', origin + asked);
    take('oembed', origin + oEmbedPath(choice));
    const snippet = await readText(`${path}snippet.txt`);
    // Somebody who chooses quickly gets what was chosen last.
    if (asked === path + query)
      take('snippet', snippet === undefined ? (form.dataset.failed ?? '') : placedSnippet(snippet, origin, query));
  };
  const limitDays = () => {
    if (!day || !when) return;
    const since = view.selectedOptions[0]?.dataset.since;
    for (const option of day.options) option.disabled = since === undefined || option.value < since;
    if (day.selectedOptions[0]?.disabled) day.value = [...day.options].find(({ disabled }) => !disabled)?.value ?? '';
    for (const radio of when as Iterable<Node>)
      if (radio instanceof HTMLInputElement && radio.value) radio.disabled = since === undefined;
    if (since === undefined) when.value = '';
    const field = day.closest<HTMLElement>('.field');
    if (field) field.hidden = when.value === '';
  };

  recall(form);
  form.hidden = false;
  for (const note of page.querySelectorAll<HTMLElement>('.no-origin')) note.hidden = true;
  for (const snippet of page.querySelectorAll<HTMLTextAreaElement>('.every-embed textarea'))
    snippet.value = placedSnippet(snippet.value, origin, '');
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  void update();
}

/** Takes the choice from the address; what it does not know is left as it is. */
function recall(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  const isDay = [...form.querySelectorAll<HTMLOptionElement>('#page_day option')].some(
    ({ value }) => value === query.get('day'),
  );
  if (isDay) query.set('when', 'frozen');
  for (const [name, wanted] of query)
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement && control.name === name && control.value === wanted)
        control.checked = control.type === 'radio';
      const isOffered = (one: HTMLSelectElement) => [...one.options].some(({ value }) => value === wanted);
      if (control instanceof HTMLSelectElement && control.name === name && isOffered(control)) control.value = wanted;
    }
}

/** Puts the choice into the address, without what is so from the start. */
function remember({ view, language, day, theme }: EmbedChoice, width: string): void {
  const query = new URLSearchParams(location.search);
  const isPlain = (name: string, value: string) =>
    value === '' ||
    (name === 'width' && value === '600') ||
    (name === 'lang' && value === document.documentElement.lang);
  for (const [name, value] of Object.entries({ view, lang: language, day, theme, width }))
    if (isPlain(name, value)) query.delete(name);
    else query.set(name, value);
  history.replaceState(null, '', `?${query}`);
}

async function readText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
