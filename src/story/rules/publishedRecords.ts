import type { Rule } from '../draft.ts';
import { PUBLISHED } from '../published/folder.ts';
import { readPublished } from '../published/readPublished.ts';

/** Every publication has its file, the file is what its name says, and none is left over: what was published stays. */
export const publishedRecords: Rule = ({ publications, published, about }, report) => {
  const PUT_BACK = 'Put the file back as it was published; the history of the repository has it';
  for (const [index, at] of publications.entries()) {
    const { sha256: hash, on } = at.record;
    const bytes = published.get(hash);
    const before = publications[index - 1]?.record;
    if (bytes === undefined) report(at, ['sha256'], `there is no ${PUBLISHED}/${hash}.json`, PUT_BACK);
    else if (readPublished(hash, bytes) === undefined)
      report(at, ['sha256'], `${PUBLISHED}/${hash}.json is not what its name says`, PUT_BACK);
    if (publications.some(({ record }, other) => other < index && record.sha256 === hash))
      report(at, ['sha256'], 'this record is named twice', 'Keep the first of the two');
    if (before && before.on > on)
      report(at, ['on'], `“${on}” lies before the publication above it`, `Write ${before.on} or a later day`);
  }
  const named = new Set(publications.map(({ record }) => record.sha256));
  const at = publications.at(-1) ?? about;
  for (const name of published.keys())
    if (at && !named.has(name))
      report(at, [], `no publication names ${PUBLISHED}/${name}.json`, 'Name it among the publications, or remove it');
};
