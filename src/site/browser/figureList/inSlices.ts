/** Milliseconds of work between two breaths: less than a frame. */
const SLICE = 8;

/** How many things are worked through before looking at the clock. */
const BETWEEN_LOOKS = 50;

/**
 * Works through things, letting the page breathe between slices. Stops, and says so, where the work is no longer wanted
 * after a breath.
 */
export async function inSlices<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => void,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  let begun = performance.now();
  for (const [at, thing] of things.entries()) {
    work(thing);
    if (at % BETWEEN_LOOKS !== 0 || performance.now() - begun < SLICE) continue;
    await breathe();
    if (!isWanted()) return false;
    begun = performance.now();
  }
  return true;
}

/** Lets the browser answer its reader and paint. A message, since timers are kept waiting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
