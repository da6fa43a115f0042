/**
 * The whole number that digits write, in any script; nothing where the separators do not mark thousands. Which
 * separator it is does not matter, since reports of several countries are read: “1,234”, “1.234”, “1 234”, “١٬٢٣٤”.
 */
export function readDigits(digits: string): number | undefined {
  if (!/^(?:\p{Nd}+|\p{Nd}{1,3}(?:[^\p{Nd}]\p{Nd}{3})+)$/u.test(digits)) return undefined;
  return Number([...digits].flatMap((char) => digitValue(char) ?? []).join(''));
}

/** Digits of every script stand in runs of ten that begin at zero, so a digit’s value is how far into its run it is. */
function digitValue(char: string): number | undefined {
  const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));
  const code = char.codePointAt(0) ?? 0;
  if (!isDigit(code)) return undefined;
  let zero = code;
  while (isDigit(zero - 1)) zero -= 1;
  return (code - zero) % 10;
}
