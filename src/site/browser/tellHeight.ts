/**
 * The name under which hosts know this frame: the last part of its path. Its slashes keep it from being part of another
 * frame's address, since old hosts look for it anywhere in every `src`.
 */
function frameKey(path: string): string {
  return `/${
    path
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  }/`;
}

/** When to say the height again, in milliseconds, to a host whose script may have come later than this page. */
const REMINDERS = [250, 500, 1000, 2000, 4000, 8000];

/**
 * Tells the host how tall the page is, whenever that changes. One message speaks to AMP (`embed-size`) and to every
 * page that carries a Datawrapper embed; browsers that size frames by themselves are asked as well. The height is no
 * secret, and nothing else is sent, so any origin may read it.
 */
export function tellHeight(): void {
  let told = 0;
  let isScheduled = false;
  const key = frameKey(location.pathname);
  const measure = () => Math.ceil(document.body.getBoundingClientRect().height);

  const tell = (height: number) => {
    if (height === 0) return;
    told = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [key]: height } }, '*');
    if ('requestResize' in window) requestNativeResize(window.requestResize);
  };
  const tellChange = () => {
    isScheduled = false;
    const height = measure();
    if (height !== told) tell(height);
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(tellChange);
  };
  const remind = () => {
    const height = measure();
    if (innerHeight !== height) tell(height);
  };

  new ResizeObserver(schedule).observe(document.body);
  addEventListener('load', schedule);
  document.fonts?.ready.then(schedule);
  for (const delay of REMINDERS) setTimeout(remind, delay);
}

function requestNativeResize(requestResize: unknown): void {
  try {
    if (typeof requestResize === 'function') requestResize.call(window);
  } catch {
    // The host did not opt in (NotAllowedError): the messages above are all there is to say.
  }
}
