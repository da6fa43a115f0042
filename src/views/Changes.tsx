import { Prose } from '../figure/Prose.tsx';
import type { Change } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly changes: readonly Change[]; readonly language: Language };

/** What was kept, lost, changed or added between one station and the next, strand by strand. */
export function Changes({ changes, language }: Props) {
  if (changes.length === 0) return null;
  const { strand, fate } = catalogueOf(language).chain;
  return (
    <dl className="changes">
      {changes.map((change) => (
        <div key={change.strand} className={`change ${change.fate}`}>
          <dt>
            {strand[change.strand]} <b className="fate">{fate[change.fate]}</b>
          </dt>
          <dd>
            <Prose text={change.text} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
