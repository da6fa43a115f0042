/** Where the site will stand. */
export type Site = {
  /** Path the site lies under, with slashes around it: `/` or `/figures/`. */
  readonly base: string;
  /** Origin such as `https://example.org`, where known at build time; absolute addresses are left out without it. */
  readonly origin: string | undefined;
};

/** Reads `BASE` and `SITE_ORIGIN`. Throws, saying what would be right, where they cannot be an address. */
export function siteFrom(environment: Readonly<Record<string, string | undefined>>): Site {
  const base = environment.BASE ?? '/';
  if (!/^\/((?!\.+\/)[\w.~-]+\/)*$/.test(base))
    throw new Error(`BASE=${base} must begin and end with a slash, as in /figures/`);
  const origin = environment.SITE_ORIGIN;
  if (origin !== undefined && !/^https?:\/\/[\w.-]+(:\d+)?$/.test(origin))
    throw new Error(`SITE_ORIGIN=${origin} must be an origin without a path, as in https://example.org`);
  return { base, origin };
}
