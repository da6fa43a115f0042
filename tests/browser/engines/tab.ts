/** Where a function of the tests can be run. It takes nothing along but its arguments, which must be JSON. */
export type Place = {
  readonly run: <Args extends readonly unknown[], Result>(
    what: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
};

/** One window of one engine, driven as a reader would: what every engine can be asked, and no more. */
export type Tab = Place & {
  /** Opens an address and waits until it is loaded; the window keeps its size. */
  readonly open: (address: string) => Promise<void>;
  /** Makes the page that many pixels wide and high. */
  readonly resize: (width: number, height?: number) => Promise<void>;
  /** The page in the first frame of the one that is open. */
  readonly frame: Place;
  /** Scrolls to the first element that answers to a selector, and presses it. */
  readonly click: (selector: string) => Promise<void>;
  /** Moves the pointer to a point of the window, and presses there if asked to. */
  readonly point: (x: number, y: number, press?: 'press') => Promise<void>;
  /** Turns the wheel over a point of the window, downwards by that many pixels. */
  readonly wheel: (x: number, y: number, by: number) => Promise<void>;
  /** Presses keys one after the other, each by its name in the DOM. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses the keys that copy what is selected. */
  readonly copy: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What the window shows, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** A function and its arguments as an expression that a page can be given. */
export function expression(what: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${what}).apply(null, ${JSON.stringify(args)})`;
}
