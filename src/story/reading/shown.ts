/** A value as it is quoted in a message: as written in JSON, cut where it gets long, with nothing invisible in it. */
export function shown(value: unknown): string {
  const json = (JSON.stringify(value) ?? 'nothing').replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  const letters = [...json];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : json;
}
