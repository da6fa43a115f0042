/**
 * Shows the slider that needs a script, with one stop per day. Moving it only says which day it stands on; letting go of
 * it with the pointer, Enter, or its button opens that day's page, so that the day is in the address and the back button
 * works, and no key leaves the page unasked.
 */
export function daySlider(page: Document): void {
  const slider = page.querySelector<HTMLInputElement>('input[data-days]');
  const form = slider?.closest<HTMLElement>('.day-slider');
  const said = form?.querySelector('output');
  if (!slider || !form || !said) return;
  const addresses = slider.dataset.days?.split(' ') ?? [];
  const chosen = () => addresses[Number(slider.value)] ?? '';
  const format = new Intl.DateTimeFormat(slider.dataset.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const say = () => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(chosen())?.[0];
    said.textContent = day === undefined ? '' : format.format(Date.parse(day));
    slider.setAttribute('aria-valuetext', said.textContent);
  };
  const open = () => {
    const address = chosen();
    if (address && new URL(address, location.href).pathname !== location.pathname) location.assign(address);
  };
  form.hidden = false;
  say();
  slider.addEventListener('input', say);
  slider.addEventListener('pointerup', open);
  slider.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') open();
  });
  form.querySelector('button')?.addEventListener('click', open);
}
