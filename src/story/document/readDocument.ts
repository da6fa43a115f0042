import { createHash } from 'node:crypto';
import type { Source } from '../schema/source.ts';
import type { DocumentFault } from './documentFault.ts';

type Document = NonNullable<Source['document']>;

/**
 * The document’s text, and a fault where its bytes are not the ones the story was read from. Files change on their
 * way (a byte order mark, Windows line ends, another encoding): where undoing such a change gives the bytes that are
 * meant, the quotes are held against that text, so that one harmless change is one fault and not twenty.
 */
export function readDocument(
  bytes: Uint8Array,
  meant: Document,
  path: string,
): { text: string; faults: DocumentFault[] } {
  const readings = readingsOf(bytes);
  const plain = readings[0]?.text ?? '';
  const hash = sha256(bytes);
  if (hash === meant.sha256 && bytes.length === meant.bytes) return { text: plain, faults: [] };

  const fault = (wrong: string, right: string) => [{ line: 1, column: 1, path, wrong, right }];
  if (hash === meant.sha256) {
    return {
      text: plain,
      faults: fault(
        `the story says ${meant.bytes} bytes, the document has ${bytes.length}`,
        `Write "bytes": ${bytes.length}`,
      ),
    };
  }
  const same = readings.find(({ text }) => sha256(new TextEncoder().encode(text)) === meant.sha256);
  if (same !== undefined) {
    return {
      text: same.text,
      faults: fault(
        `the document is the right text, but ${same.change}`,
        'Save it as UTF-8 without a byte order mark, with plain line ends',
      ),
    };
  }
  const wrong = `this is not the document the story was read from: its SHA-256 is ${hash} (${bytes.length} bytes), not ${meant.sha256} (${meant.bytes} bytes)`;
  return {
    text: plain,
    faults: fault(wrong, 'Give the text the story names, or check every quote below and correct the hash'),
  };
}

type Reading = { readonly text: string; readonly change: string };

/** The ways in which these bytes can be read, the likeliest first. */
function readingsOf(bytes: Uint8Array): Reading[] {
  const encodings: [label: string, change: string][] = [];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) encodings.push(['utf-16le', 'it is saved as UTF-16']);
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) encodings.push(['utf-16be', 'it is saved as UTF-16']);
  else if (isUtf8(bytes)) encodings.push(['utf-8', 'it begins with a byte order mark']);
  else encodings.push(['windows-1252', 'it is saved in a Western European encoding']);
  return encodings.flatMap(([label, change]) => {
    const text = new TextDecoder(label).decode(bytes);
    return [
      { text, change },
      {
        text: text.replace(/\r\n?/g, '\n'),
        change: label === 'utf-8' ? 'its line ends were changed' : `${change}, with other line ends`,
      },
      {
        text: text.replace(/\r\n?|\n/g, '\r\n'),
        change: label === 'utf-8' ? 'its line ends were changed' : `${change}, with other line ends`,
      },
    ];
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
