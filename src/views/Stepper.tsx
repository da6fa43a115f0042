import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly count: number; readonly language: Language };

/**
 * A slider with one stop per report, and room for the words of the one it stands on. Shown by the script, which also
 * moves it when a reader points at the chart: there is one choice, whichever way it was made.
 */
export function Stepper({ count, language }: Props) {
  const { step, stepHint } = catalogueOf(language).history;
  return (
    <div className="stepper" hidden>
      <label>
        {step} <input type="range" min={0} max={Math.max(0, count - 1)} defaultValue={0} step={1} />
      </label>
      <div className="chosen">
        <p className="hint">{stepHint}</p>
      </div>
    </div>
  );
}
