import { frameKey, heightMessages, READY, resizerId, resizerMessage, shownBy } from './dialects.ts';

/**
 * When to say the height again, in milliseconds, to a host that has not taken it: its script may have come later than
 * this page, or the browser may paint no frame that is off the screen. They are few and answer nothing, so no host can
 * be drawn into a loop by them.
 */
const REMINDERS = [250, 500, 1000, 2000, 4000, 8000];

/**
 * Tells the host how tall the page is, whenever that changes, in every dialect that it may understand; browsers that
 * size frames by themselves are asked as well. The body holds all its margins and nothing in it is as tall as the
 * window, so its height depends on the width alone. The height is no secret, and nothing else is sent, so any origin
 * may read it; of what comes in, only one line of one host is heard, and it is only answered.
 */
export function tellHeight(): void {
  const named = { key: frameKey(location.pathname), src: location.href };
  let shown = shownBy(location.search, location.hash);
  let resizer: string | undefined;
  let event: 'init' | 'size' = 'init';
  let told = 0;
  let before = 0;
  let width = 0;
  let isScheduled = false;

  const post = (message: unknown) => parent.postMessage(message, '*');
  const postToResizer = (height: number) => {
    if (resizer === undefined || height === 0) return;
    post(resizerMessage(resizer, height, innerWidth, event));
    event = 'size';
  };
  const measure = () => Math.ceil(document.body.getBoundingClientRect().height);

  const tell = (height: number) => {
    // A frame that is not shown has no height to tell.
    if (height === 0) return;
    for (const message of heightMessages(height, named, shown)) post(message);
    postToResizer(height);
    requestNativeResize();
    if (height === told) return;
    [before, told, width] = [told, height, innerWidth];
  };
  // A frame with borders inside its height is short of them: its scroll bar comes, makes the page narrower and so
  // taller, then goes again, for ever. What undoes the last growth is not told, unless a reader undid it.
  const isUndoing = (height: number) => height === before && height < told && innerWidth === width;
  const tellChange = () => {
    isScheduled = false;
    const height = measure();
    if (height !== told && !isUndoing(height)) tell(height);
  };
  const schedule = () => {
    if (!isScheduled) requestAnimationFrame(tellChange);
    isScheduled = true;
  };
  const remind = () => {
    const measured = measure();
    const height = isUndoing(measured) ? told : measured;
    // A browser that sizes frames by itself leaves out a fraction of a pixel.
    if (Math.abs(innerHeight - height) > 1) tell(height);
  };

  new ResizeObserver(schedule).observe(document.body);
  addEventListener('load', schedule);
  document.fonts?.ready.then(schedule);
  // A fold that a reader opens or closes is no frame's doing. Its event does not rise, but is caught.
  const forget = () => {
    before = 0;
    schedule();
  };
  addEventListener('toggle', forget, true);
  addEventListener('hashchange', () => {
    const { secret } = shownBy('', location.hash);
    if (!secret) return;
    shown = { ...shown, secret };
    tell(measure());
  });
  addEventListener('message', ({ source, data }) => {
    const id = source === parent ? resizerId(data) : undefined;
    if (id === undefined) return;
    [resizer, event] = [id, 'init'];
    postToResizer(told);
  });
  post(READY);
  for (const delay of REMINDERS) setTimeout(remind, delay);
}

function requestNativeResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // The host did not opt in (NotAllowedError): the messages are all there is to say.
  }
}
