import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundle } from '../../../src/site/assets.ts';
import {
  frameKey,
  heightMessages,
  resizerId,
  resizerMessage,
  shownBy,
} from '../../../src/site/browser/height/dialects.ts';

const named = { key: '/one/', src: 'https://example.org/embed/one/' };

test('the two messages that are always sent speak to every host at once, and nothing in them is empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (height) => {
      const [object, line, ...more] = heightMessages(height, named, {});
      expect(object).toEqual({
        sentinel: 'amp',
        type: 'embed-size',
        height,
        'datawrapper-height': { '/one/': height },
      });
      expect(JSON.parse(String(line))).toEqual({
        context: 'iframe.resize',
        src: named.src,
        height,
        type: 'set-height',
        value: height,
      });
      expect(more).toEqual([]);
    }),
  );
});

test('a host that has shown itself is answered in its own dialect, whatever it calls the frame', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.stringMatching(/^[A-Za-z0-9]{1,32}$/), (pym, secret) => {
      const search = `?${new URLSearchParams({ childId: pym, initialWidth: '600' })}`;
      const [, , line, object] = heightMessages(720, named, shownBy(search, `#?secret=${secret}`));
      expect(line).toBe(`pymxPYMx${pym}xPYMxheightxPYMx720`);
      expect(object).toEqual({ message: 'height', value: 720, secret });
    }),
  );
  expect(resizerMessage('ours', 720, 600, 'init')).toBe('[iFrameSizer]ours:720:600:init');
});

test('no address makes it stumble, or answer a secret that is none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      const { secret } = shownBy(search, hash);
      if (secret !== undefined) expect(hash).toBe(`#?secret=${secret}`);
    }),
  );
  for (const hash of [
    '#?secret=',
    '#?secret=a-b',
    `#?secret=${'a'.repeat(33)}`,
    '#secret=ab',
    '#?secret=ab&x',
    '#amp=1',
  ])
    expect(shownBy('', hash).secret, hash).toBe(undefined);
  expect(shownBy('?childId=', '').pym || undefined).toBe(undefined);
});

test('only an iframe-resizer host’s first message gives an id, and nothing at all makes it stumble', () => {
  const withId = fc.tuple(fc.stringMatching(/^[^:]+$/), fc.boolean(), fc.string());
  fc.assert(
    fc.property(withId, ([id, hasWidth, rest]) => {
      expect(resizerId(`[iFrameSizer]${id}:8:${hasWidth}:${rest}`)).toBe(id);
      expect(resizerId(`[iFrameSizer]${id}:8:perhaps:${rest}`)).toBe(undefined);
    }),
  );
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (message) => {
        if (typeof message !== 'string') expect(resizerId(message)).toBe(undefined);
        else expect(() => resizerId(message)).not.toThrow();
      },
    ),
  );
});

test('a frame’s name is the last part of its path, and never a part of another’s', () => {
  expect(frameKey('/embed/figure/one/')).toBe('/one/');
  expect(frameKey('/figures/embed/figure/one/index.html')).toBe('/one/');
  expect('/embed/figure/one-children/').not.toContain(frameKey('/embed/figure/one/'));
});

test('the whole emitter weighs no more than two kilobytes before it is compressed', async () => {
  const bytes = Buffer.byteLength(await bundle('browser/height/tellHeight.ts', 'es'));
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(2048);
});
