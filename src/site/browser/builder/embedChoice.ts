/** What a reader has chosen to embed; empty words where nothing special was. */
export type EmbedChoice = {
  /** Path the site lies under, and the language’s own part of it. */
  readonly base: string;
  readonly prefix: string;
  readonly language: string;
  readonly view: string;
  readonly day: string;
  readonly theme: string;
};

/** The path of the embed. */
export function embedPath({ base, prefix, view, day }: EmbedChoice): string {
  return `${base}${prefix}${day && `as-known/${day}/`}embed/${view}/`;
}

/** The path of its oEmbed answer. */
export function oEmbedPath({ base, language, view, day }: EmbedChoice): string {
  return `${base}oembed/${day && `as-known/${day}/`}${view}.${language}.json`;
}

/** A snippet as it is put into a page: with the site’s origin where it was built without one, and the theme. */
export function placedSnippet(snippet: string, origin: string, query: string): string {
  return snippet
    .trim()
    .replace(/ (href|src)="\//g, ` $1="${origin}/`)
    .replace(/ src="[^"]*/, (src) => src + query);
}
