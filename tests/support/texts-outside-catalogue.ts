/**
 * The texts on screen that no catalogue wrote, in a page that was opened in the pseudo-locale (`en-XA`), where every
 * text of a catalogue stands in brackets. Numbers and `<time>`s are formatted, not written.
 */
export function textsOutsideCatalogue(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const isOfCatalogue = text.startsWith('[') && text.endsWith(']');
    const isFormatted = walker.currentNode.parentElement?.closest('time') !== null;
    if (/\p{Letter}/u.test(text) && !isOfCatalogue && !isFormatted) found.push(text);
  }
  return found;
}
