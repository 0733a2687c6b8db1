/** Brings the focus back to the card of a tier, from which its panel was opened. */
export function focusEditButton(key: string): void {
  document.getElementById(editButtonId(key))?.focus();
}

/** The id of the button that opens a tier's panel. */
export function editButtonId(key: string): string {
  return `edit-tier-${key}`;
}
