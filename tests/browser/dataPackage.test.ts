import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sha256 } from '../../src/story/published/sha256.ts';
import { serveByNginx } from './nginx.ts';
import type { Served } from './serve.ts';

type Resource = { readonly path: string; readonly bytes: number; readonly hash: string };

describe.each(inject('sites'))('the data package of $story, as it is served', ({ folder, origin }) => {
  let nginx: Served;
  beforeAll(async () => {
    nginx = await serveByNginx(folder, readFileSync(join(folder, 'nginx.conf'), 'utf8'));
  });
  afterAll(() => nginx.close());

  test.each(['any web server', 'nginx'])('gives the size and hash of each file that %s sends', async (server) => {
    const address = `${server === 'nginx' ? nginx.origin : origin}/data/datapackage.json`;
    const { resources } = (await (await fetch(address)).json()) as { resources: readonly Resource[] };
    expect(resources.length).toBeGreaterThan(4);
    for (const { path, bytes, hash } of resources) {
      const sent = Buffer.from(await (await fetch(new URL(path, address))).arrayBuffer());
      expect([path, sent.length, `sha256:${sha256(sent)}`]).toEqual([path, bytes, hash]);
    }
  });
});
