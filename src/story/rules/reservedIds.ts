import type { Rule } from '../draft.ts';
import { NOBODY_NAMED } from '../schema/figure.ts';
import { LANGUAGES } from '../schema/text.ts';

/** First parts of addresses and embeds that belong to the site; a group of that name would take their place. */
const ADDRESSES = ['ledger', 'figure', 'data', 'embed', 'oembed', 'as-known', 'claims', ...LANGUAGES];

/** Words that stand for something else where an organisation’s id is expected. */
const SPEAKERS = [NOBODY_NAMED, 'editor'];

/** Some ids mean something already. */
export const reservedIds: Rule = ({ about, organisations }, report) => {
  for (const [index, { id }] of (about?.record.groups ?? []).entries()) {
    if (about === undefined || !ADDRESSES.includes(id)) continue;
    report(
      about,
      ['groups', index, 'id'],
      `“${id}” is an address of the site itself`,
      `Give the group another id than ${ADDRESSES.join(', ')}`,
    );
  }
  for (const at of organisations) {
    if (!SPEAKERS.includes(at.record.id)) continue;
    report(at, ['id'], `“${at.record.id}” has a meaning of its own as a speaker`, 'Give the organisation another id');
  }
};
