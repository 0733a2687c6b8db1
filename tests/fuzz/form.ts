const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** Wix's enums are upper case. */
const ENUM = /^[A-Z][A-Z_]+$/;
const REVISION = /^\d+$/;

/** No text field of Wix's takes more than a URL's 10,000 characters, no number more than an int32. */
const LONGEST_TEXT = 10_000;
const LARGEST = 2 ** 31 - 1;

/** Null means unset in Wix's JSON, so it may stand wherever a field may be left out. */
export function isUnrestricted(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Whether a value cannot stand where the sample stands, judging by the sample alone: type, form and size. */
export function isOfOtherForm(sample: unknown, value: unknown): boolean {
  if (typeof sample !== typeof value) return true;
  if (typeof sample === 'string') return isOtherText(sample, String(value));
  if (typeof sample === 'number') return isOtherNumber(sample, Number(value));
  if (Array.isArray(sample)) return isOtherList(sample, value);
  return Array.isArray(value);
}

function isOtherText(sample: string, value: string): boolean {
  if (value.length > LONGEST_TEXT || value.includes('\0') || !isWellFormed(value)) return true;
  const form = [GUID, DATE, ENUM, REVISION].find((each) => each.test(sample));
  if (form === ENUM) return value !== sample;
  if (form === DATE) return Number.isNaN(Date.parse(value));
  return form ? !form.test(value) : false;
}

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

function isOtherNumber(sample: number, value: number): boolean {
  return Math.abs(value) > LARGEST || (Number.isInteger(sample) && !Number.isInteger(value));
}

function isOtherList(sample: readonly unknown[], value: unknown): boolean {
  if (!Array.isArray(value)) return true;
  const items: readonly unknown[] = value;
  return items.some((item) => isOfOtherForm(sample[0], item));
}
