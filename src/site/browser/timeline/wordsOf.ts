import { UNDATED } from '../../../views/figureList/query.ts';
import type { ReportPlace } from '../../reportPlace.ts';

/** Pages by month that were asked for, each once. */
const months = new Map<string, Promise<Document>>();

/**
 * A report’s words as the reader would find them without a script: its row on this page or, for a panel with too many
 * reports, on its month’s page. There is no second way of saying them.
 */
export async function wordsOf({ id, month }: ReportPlace): Promise<Element | null> {
  if (month === undefined) return document.getElementById(id);
  const asked = months.get(month) ?? fetchPage(`${month || UNDATED}/`);
  months.set(month, asked);
  return (await asked).getElementById(id);
}

/** A page as a document. Asked for in the one way that makes a document without trusting a string. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(address)));
    request.onerror = () => reject(new Error(address));
    request.send();
  });
}
