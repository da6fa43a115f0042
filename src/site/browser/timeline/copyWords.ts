/** A copy of a row’s words to stand elsewhere on the same page, with ids of its own and its ties to itself intact. */
export function copyWords(row: Element): Node[] {
  return [...row.children].map((part) => {
    const copy = document.importNode(part, true);
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      if (element.id) element.id += '_chosen';
      for (const tie of ['aria-describedby', 'aria-labelledby']) {
        const to = element.getAttribute(tie);
        if (to) element.setAttribute(tie, `${to}_chosen`);
      }
    }
    return copy;
  });
}
