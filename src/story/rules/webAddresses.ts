import type { Rule } from '../draft.ts';

/** Addresses lead to a page on the web: http or https, with a host, without a name and password in them. */
export const webAddresses: Rule = ({ sources, about }, report) => {
  for (const at of sources) {
    for (const field of ['url', 'archivedUrl'] as const) {
      const wrong = faultOf(at.record[field]);
      if (wrong !== undefined) report(at, [field], wrong, 'Write the page’s full address, https://…');
    }
  }
  const corrections = about?.record.corrections;
  const wrong = corrections?.startsWith('mailto:') ? undefined : faultOf(corrections);
  if (about !== undefined && wrong !== undefined) report(about, ['corrections'], wrong, 'Write https://… or mailto:…');
};

function faultOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (!/^https?:\/\//i.test(address)) return 'this is not a web address';
  if (/\s/.test(address) || !/^https?:\/\/[^/\\?#]/i.test(address) || !URL.canParse(address))
    return 'this address leads nowhere';
  const { hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'the address holds a name or password';
  return hostname.includes('.') ? undefined : 'the address has no host name with a dot';
}
