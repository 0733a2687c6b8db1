/** The longest expression that Wix takes. */
export const MAX_SEARCH_LENGTH = 100;

/**
 * What the owner typed as the words to look for, so that "Lovelace, Ada" and "ada  lovelace" ask for the same. Marks that
 * separate words are dropped, those that belong to names and e-mail addresses stay.
 */
export function toSearchExpression(text: string): string {
  return text
    .normalize('NFC')
    .split(/[\s,;:|/\\()[\]{}<>"“”„«»*?!]+/u)
    .map((word) => word.replace(/^[.'’-]+|[.'’-]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}
