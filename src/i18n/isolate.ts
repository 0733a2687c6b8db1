/**
 * Keeps the direction of a name to itself, so that "אדה: +50" does not turn into "+50 :אדה" inside an English sentence:
 * Unicode's first strong isolate (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
