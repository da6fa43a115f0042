import type { Fault } from '../fault.ts';

/** A fault found by holding the story against a document: line and column are the document’s, the path the story’s. */
export type DocumentFault = Omit<Fault, 'file'>;
