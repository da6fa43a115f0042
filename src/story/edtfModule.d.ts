/** The part of the `edtf` package that is used here; the package brings no types of its own. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
