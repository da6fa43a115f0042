/** A file of a site that is not a page, by its address under the site's base: text, or the bytes of a picture. */
export type ExitFile = { readonly address: string; readonly content: string | Uint8Array };
