import { basename } from 'node:path';

/** A story’s file as the tables name it: without its folder. */
export function storyFileName({ name }: { readonly name: string }): string {
  return basename(name);
}
