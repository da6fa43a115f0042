/** What fills the HTML shell for one page. */
export type Filling = {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: string;
  readonly head: string;
  readonly assets: string;
  readonly body: string;
};

/** Fills `index.html`. Throws when the shell has lost one of its marks, since a page would silently miss a part. */
export function fillShell(shell: string, filling: Filling): string {
  const marks: readonly [string, string][] = [
    ['%lang%', filling.lang],
    ['%dir%', filling.dir],
    ['%kind%', filling.kind],
    ['<!--page:head-->', filling.head],
    ['<!--page:assets-->', filling.assets],
    ['<!--page:body-->', filling.body],
  ];
  return marks.reduce((page, [mark, words]) => {
    if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
    return page.replace(mark, () => words);
  }, shell);
}
