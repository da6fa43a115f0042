/** A date in CSL-JSON; `circa` where it was not stated as it stands. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };

/**
 * What can be cited, in the part of CSL-JSON used here. Other formats are printed from it. The title and the note hold
 * all its words, since they are what every format keeps.
 */
export type Reference = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'broadcast' | 'dataset' | 'report' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL: string;
  readonly note: string;
  /** Of the title, as a BCP 47 tag. */
  readonly language: string;
};
