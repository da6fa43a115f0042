import { wholeWords } from './wholeWords.ts';

/**
 * A number that is copied takes its words along. Where nothing but one number is selected, its whole words are copied
 * in its place; a longer passage is copied as it is, and after it the whole words of every number in it, each once.
 */
export function copyWhole(): void {
  addEventListener('copy', (event) => {
    const selection = getSelection();
    const { clipboardData } = event;
    if (!selection || selection.isCollapsed || !clipboardData) return;
    const numbers = [...document.querySelectorAll('data')].filter(
      (number) => selection.containsNode(number, true) && number.checkVisibility(),
    );
    const whole = new Map(numbers.map((number) => [number.dataset.figure ?? number.dataset.derived, number]));
    const copied = [...whole.values()].flatMap((number) => wholeWords(number) ?? []);
    if (!copied[0]) return;
    const words = selection.toString().trim();
    if (numbers[1] || !numbers[0]?.textContent?.includes(words)) {
      const passage = document.createElement('p');
      passage.textContent = words;
      passage.style.whiteSpace = 'pre-line';
      copied.unshift(passage);
    }
    clipboardData.setData('text/html', copied.map(({ outerHTML }) => outerHTML).join(''));
    clipboardData.setData('text/plain', copied.map(({ textContent }) => textContent).join('\n\n'));
    event.preventDefault();
  });
}
