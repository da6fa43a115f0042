/** So long may a picture be on its way before the page speaks of it, in milliseconds: what is quick leaves no trace. */
const PATIENCE = 300;

/** How to stop what is on its way, by the control that asked for it. */
const underWay = new Map<Element, () => void>();

/**
 * Fetches a picture for a control beside it, and shows there how much has come. Pressed again, the same control stops it:
 * then nothing is fetched anew, and the first promise is rejected with an `AbortError`. A second press before anything is
 * shown is taken for half of a double click. Rejects, too, where the browser or the host forbids fetching, or cannot stream.
 */
export function bringPicture(control: HTMLElement, address: string): Promise<Blob> | undefined {
  const stopIt = underWay.get(control);
  if (!stopIt) return bring(control, address);
  stopIt();
  return undefined;
}

async function bring(control: HTMLElement, address: string): Promise<Blob> {
  const words = control.parentElement?.dataset ?? {};
  const stop = new AbortController();
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', control.getAttribute('aria-label') ?? '');
  underWay.set(control, () => progress.isConnected && stop.abort());
  say(control, '');
  const waiting = setTimeout(() => {
    control.parentElement?.append(progress);
    say(control, words.underWay);
  }, PATIENCE);
  try {
    const answer = await fetch(address, { signal: stop.signal });
    if (!answer.ok || !answer.body) throw new Error(address);
    // What was packed for its way is counted unpacked: its size is not known.
    const size = answer.headers.has('Content-Encoding') ? 0 : Number(answer.headers.get('Content-Length'));
    let come = 0;
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, on) {
        come += piece.length;
        if (size) progress.value = come / size;
        on.enqueue(piece);
      },
    });
    const picture = await new Response(answer.body.pipeThrough(counting), answer).blob();
    if (progress.isConnected) say(control, words.here);
    return picture;
  } catch (error) {
    say(control, stop.signal.aborted ? words.stopped : '');
    // Behind a stream, browsers forget why it ended.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(waiting);
    progress.remove();
    underWay.delete(control);
  }
}

/** Says something beside a control, aloud too. */
export function say(control: HTMLElement, words = ''): void {
  const status = control.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = words;
}
