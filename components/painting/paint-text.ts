/** Puts a text into an element that holds nothing else; its one text node stays, which spares the browser work. */
export function paintText(element: Element, after: string, before: string | null): void {
  if (after === before) return;
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) firstChild.data = after;
  else element.textContent = after;
}
