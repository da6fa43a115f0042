import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { messageOfChange } from '../words/sayChange.ts';
import { sayReported } from '../words/sayReported.ts';
import { Day } from './Day.tsx';
import { Message } from './Message.tsx';
import { Prose } from './Prose.tsx';
import { plainValue } from './plainValue.ts';
import { SaidNumber } from './SaidNumber.tsx';

type Props = { readonly cited: CitedFigure; readonly block: string; readonly language: Language };

/** What was changed in a figure since it was first published: the number it had is struck through, never taken away. */
export function Changes({ cited, block, language }: Props) {
  return cited.changes.map((change) => (
    <span key={change.before + Object.keys(change.from)} className="revised" data-announcements="">
      <Message
        message={messageOfChange(change, language)}
        slots={{
          day: <Day edtf={change.on} language={language} />,
          number: change.from.reported && (
            <del>
              <SaidNumber
                figure={cited.figure.id}
                plain={plainValue(change.from.reported)}
                hedge={change.from.reported.hedge}
                words={sayReported(change.from.reported, language)}
                block={block}
              />
            </del>
          ),
          reason: <Prose text={change.reason} language={language} />,
        }}
      />
    </span>
  ));
}
