/**
 * What WordPress does with a page that somebody pastes the address of, from its published rules (`class-wp-oembed.php`,
 * `wp_filter_oembed_result`), in code of our own. For providers that it does not know, which is what we are.
 */

/** So many bytes of a page are read for the way to its oEmbed answer. */
const READ = 153_600;

/** The oEmbed address and title that a page names in its head; undefined where WordPress would find none. */
export function discover(html: string): { readonly href: string; readonly title: string } | undefined {
  const read = Buffer.from(html).subarray(0, READ).toString();
  const end = read.toLowerCase().indexOf('</head>');
  const head = end === -1 ? read : read.slice(0, end);
  // Its pattern for links ends at the first angle bracket, also at one inside an attribute.
  for (const [, attributes = ''] of head.matchAll(/<link([^<>]+)\/?>/gi)) {
    const written = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (written('type') === 'application/json+oembed' && written('href'))
      return { href: written('href').replaceAll('&amp;', '&'), title: written('title') };
  }
  return undefined;
}

/**
 * The mark-up that reaches its page: filtered, the frame sandboxed, given a secret and hidden; undefined where it takes
 * nothing. Also runs inside the browser, so it may use nothing from outside itself but the document.
 */
export function filterOEmbed({ html, secret }: { html: string; secret: string }): string | undefined {
  const kept: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of [...template.content.querySelectorAll('*')]) {
    const attributes = kept[element.localName];
    if (!attributes) element.replaceWith(...element.childNodes);
    else for (const name of element.getAttributeNames()) if (!attributes.includes(name)) element.removeAttribute(name);
  }
  const [, quote, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(template.innerHTML) ?? [];
  if (frame === undefined) return undefined;
  const hidden = quote === undefined ? '' : ' style="position: absolute; visibility: hidden;"';
  return (
    (quote ?? '').replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`)
  );
}
