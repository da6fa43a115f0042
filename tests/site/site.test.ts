import { expect, test } from 'vitest';
import { siteFrom } from '../../src/site/site.ts';

test.each([
  [{}, { base: '/', origin: undefined }],
  [{ BASE: '/figures/' }, { base: '/figures/', origin: undefined }],
  [{ BASE: '/a/b.c/~d_e/' }, { base: '/a/b.c/~d_e/', origin: undefined }],
  [{ SITE_ORIGIN: 'https://figures.example' }, { base: '/', origin: 'https://figures.example' }],
  [{ SITE_ORIGIN: 'http://localhost:4173' }, { base: '/', origin: 'http://localhost:4173' }],
])('%o is a place for a site', (environment, site) => {
  expect(siteFrom(environment)).toEqual(site);
});

test.each([
  '',
  'figures',
  '/figures',
  'figures/',
  '//',
  '/a//b/',
  '/a b/',
  'https://figures.example/',
  '/a/?b/',
  '/"/',
])('BASE=%s is refused, and the message says what would be right', (BASE) => {
  expect(() => siteFrom({ BASE })).toThrow(/^BASE=.*\/figures\//);
});

test.each([
  ...['', 'figures.example', '//figures.example', 'https://figures.example/', 'https://figures.example/path'],
  ...[
    'ftp://figures.example',
    'https://',
    'https://fig ures.example',
    'https://figures.example:port',
    'javascript:alert()',
  ],
])('SITE_ORIGIN=%s is refused, and the message says what would be right', (SITE_ORIGIN) => {
  expect(() => siteFrom({ SITE_ORIGIN })).toThrow(/^SITE_ORIGIN=.*https:\/\/example\.org/);
});
