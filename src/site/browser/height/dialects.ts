/** What this frame's address shows of its host. */
export type Shown = {
  /** The id that a pym.js host gave this frame in its address. */
  readonly pym?: string | undefined;
  /** The secret that a WordPress host put behind this frame's address. */
  readonly secret?: string | undefined;
};

/** This frame, as hosts look for it. */
export type Named = { readonly key: string; readonly src: string };

/**
 * A height in the words of every host that may be listening. The first two speak to six kinds of host and are sent
 * always: an object for AMP, Sidechain and Datawrapper, one line of JSON for Medium, Infogram and the Guardian. The
 * others are sent only to hosts that have shown themselves, since some read every string without looking twice.
 */
export function heightMessages(height: number, { key, src }: Named, { pym, secret }: Shown): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [key]: height } },
    JSON.stringify({ context: 'iframe.resize', src, height, type: 'set-height', value: height }),
    ...(pym ? [['pym', pym, 'height', height].join('xPYMx')] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** The first word to a host that sizes frames with iframe-resizer: it answers with the id it calls this one by. */
export const READY = '[iFrameResizerChild]Ready';

/** The id in an iframe-resizer host's first message; undefined for anything else, whatever it is. */
export function resizerId(message: unknown): string | undefined {
  return typeof message === 'string' ? /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(message)?.[1] : undefined;
}

/** A height for an iframe-resizer host: the answer to its first message, or any size after that. */
export function resizerMessage(id: string, height: number, width: number, event: 'init' | 'size'): string {
  return `[iFrameSizer]${id}:${height}:${width}:${event}`;
}

/** What an address shows of the host: pym.js names the frame in its query, WordPress puts a secret behind it. */
export function shownBy(search: string, hash: string): Shown {
  return {
    pym: new URLSearchParams(search).get('childId') ?? undefined,
    secret: /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(hash)?.[1],
  };
}

/**
 * The name under which hosts know this frame: the last part of its path. Its slashes keep it from being part of another
 * frame's address, since old hosts look for it anywhere in every `src`.
 */
export function frameKey(path: string): string {
  const name = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  return `/${name ?? ''}/`;
}
