const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a billion in English words, with the “and” of British usage or without. */
export function inWords(value: number, isBritish: boolean): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return joined(TENS[Math.floor(value / 10)] ?? '', '-', value % 10, isBritish);
  const [size, name] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = value % size;
  const and = isBritish && rest < 100 ? ' and ' : ' ';
  return joined(`${inWords(Math.floor(value / size), isBritish)} ${name}`, and, rest, isBritish);
}

function joined(head: string, joint: string, rest: number, isBritish: boolean): string {
  return rest === 0 ? head : `${head}${joint}${inWords(rest, isBritish)}`;
}
