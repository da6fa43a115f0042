/**
 * What Netlify and Cloudflare Pages send with a path, by their documents: every rule whose pattern fits counts, a
 * placeholder is one part of a path, a closing asterisk any rest, and a header that is named twice is sent with both
 * values, a comma between them.
 */
export function interpretHeadersFile(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      fits = doesFit(line.trim().split('/'), path.split('/'));
      continue;
    }
    if (!fits) continue;
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}

function doesFit([part, ...pattern]: readonly string[], [given, ...path]: readonly string[]): boolean {
  if (part === undefined || given === undefined) return part === given;
  if (part === '*' && pattern.length === 0) return true;
  return (part === given || (part.startsWith(':') && given !== '')) && doesFit(pattern, path);
}
