/** Opens the folds around the element that the address points to, so that a shared link shows what it names. */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}
