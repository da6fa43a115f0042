/**
 * Shows the slider that needs a script, with one stop per day. Moving it says which day it stands on; letting go opens
 * that day's page, so that the day is in the address and the back button works.
 */
export function daySlider(page: Document): void {
  const slider = page.querySelector<HTMLInputElement>('input[data-days]');
  const label = slider?.closest('label');
  const said = label?.querySelector('output');
  if (!slider || !label || !said) return;
  const addresses = slider.dataset.days?.split(' ') ?? [];
  const chosen = () => addresses[Number(slider.value)] ?? '';
  label.hidden = false;
  slider.addEventListener('input', () => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(chosen())?.[0] ?? '';
    said.textContent = day;
    slider.setAttribute('aria-valuetext', day);
  });
  slider.addEventListener('change', () => location.assign(chosen()));
}
