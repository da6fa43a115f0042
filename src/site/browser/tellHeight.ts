/** The name under which hosts know this frame: the last part of its path, which is also in the `src` they wrote. */
function frameKey(path: string): string {
  return (
    path
      .replace(/index\.html$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

/**
 * Tells the host how tall the page is, whenever that changes. One message speaks to AMP (`embed-size`) and to every
 * page that carries a Datawrapper embed; browsers that size frames by themselves are asked as well. The height is no
 * secret, and nothing else is sent, so any origin may read it.
 */
export function tellHeight(): void {
  let told = 0;
  let isScheduled = false;
  const key = frameKey(location.pathname);

  const tell = () => {
    isScheduled = false;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [key]: height } }, '*');
    if ('requestResize' in window) requestNativeResize(window.requestResize);
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(tell);
  };

  new ResizeObserver(schedule).observe(document.body);
  addEventListener('load', schedule);
  document.fonts?.ready.then(schedule);
}

function requestNativeResize(requestResize: unknown): void {
  try {
    if (typeof requestResize === 'function') requestResize.call(window);
  } catch {
    // The host did not opt in (NotAllowedError): the messages above are all there is to say.
  }
}
