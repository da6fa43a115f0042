import { outcomeOf } from '../figure/outcome.ts';
import { Prose } from '../figure/Prose.tsx';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayDate, sayTick } from '../words/sayDate.ts';
import type { Said } from './chooseWhoSays.ts';

type Props = {
  readonly said: Said;
  readonly href: string;
  readonly language: Language;
  /** Whether the same claimant states more than this here, so that what each counts must be told. */
  readonly isOneOfMany: boolean;
};

/** That a number was stated, without it: its hedge, its day, whether another differs; the way to its words. */
export function SaidInShort({ said, href, language, isOneOfMany }: Props) {
  const { whoSays: words, history } = catalogueOf(language);
  const { reported, asOf, measure, counts } = said.report;
  return (
    <a className={`stated ${outcomeOf(measure)}`} href={href}>
      <span>{words.hedge[reported.hedge]}</span>{' '}
      {isOneOfMany && (
        <span className="of">
          <Prose text={counts} language={language} />{' '}
        </span>
      )}
      {asOf.basis === 'unknown' ? (
        history.undated
      ) : (
        <time dateTime={asOf.edtf}>
          {/[~?%]$/.test(asOf.edtf) ? sayDate(asOf.edtf, language) : sayTick(asOf.edtf, language)}
        </time>
      )}
      {said.differs.length > 0 && <em> {words.differs}</em>}
    </a>
  );
}
