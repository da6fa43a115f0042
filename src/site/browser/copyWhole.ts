import { wholeWords } from './wholeWords.ts';

/**
 * A number that is copied takes its words along. Where nothing but one number is selected, its whole words are copied
 * in its place; a longer passage is copied as it is, and after it the whole words of every number in it, each once.
 */
export function copyWhole(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const passage = selection?.toString().trim();
    if (!selection || !passage || selection.isCollapsed || !event.clipboardData) return;
    const numbers = [...document.querySelectorAll<HTMLElement>('data')].filter(
      (number) => selection.containsNode(number, true) && number.checkVisibility(),
    );
    const whole = new Map(numbers.map((number) => [number.dataset.figure ?? number.dataset.derived, number]));
    const words = [...whole.values()].flatMap((number) => wholeWords(number) ?? []);
    if (words.length === 0) return;
    const isOneNumber = numbers.length === 1 && numbers[0]?.textContent?.includes(passage);
    const copied = [...(isOneNumber ? [] : passage.split(/\n+/).map(paragraph)), ...words];
    event.clipboardData.setData('text/html', copied.map(({ outerHTML }) => outerHTML).join(''));
    event.clipboardData.setData('text/plain', copied.map(({ textContent }) => textContent).join('\n\n'));
    event.preventDefault();
  });
}

function paragraph(line: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = line;
  return words;
}
