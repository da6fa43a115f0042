/** The least and the most that a frame may ask for, in pixels. */
const HEIGHTS = { least: 100, most: 9000 };

/** How tall it is until it has said so, in pixels. */
const UNTOLD = 640;

/** Shows embeds one after another in a frame of a given width, as tall as they say they are. */
export function showEmbed(stage: HTMLElement, title: string): (address: string, width: number) => void {
  // A box that scrolls must be reachable by key.
  stage.tabIndex = 0;
  stage.role = 'group';
  stage.ariaLabel = title;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.height = String(UNTOLD);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin || !Number.isFinite(data?.height)) return;
    frame.height = String(Math.min(Math.max(data.height, HEIGHTS.least), HEIGHTS.most));
  });
  let shown = '';
  return (address, width) => {
    frame.width = String(width);
    if (address === shown) return;
    shown = address;
    // A frame that is set to another address would leave a step in the reader’s history; a new one does not.
    frame.remove();
    frame.src = address;
    stage.append(frame);
  };
}
