import type { Role, Words } from './picture.ts';

/** Words of a picture in their role. */
export function say(role: Role, words: string, figure?: string): Words {
  return { kind: 'words', role, words, figure };
}
