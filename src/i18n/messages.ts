/** The languages the app is written in. English is complete by definition; the others are checked against it. */
export type Language = 'en' | 'he';

/** CLDR plural categories per language: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
type PluralForms = { en: 'one' | 'other'; he: 'one' | 'two' | 'other' };

type PluralKey = `${string}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`;

/**
 * The shape a catalogue has in another language: every plain key of the English one, and of every plural key the
 * forms that the language has. A missing or a superfluous key is a compile error.
 */
export type Messages<English, L extends Language> = {
  readonly [K in keyof English as K extends PluralKey ? never : K]: English[K] extends string
    ? string
    : Messages<English[K], L>;
} & {
  readonly [
    K in keyof English as K extends `${infer Base}_other` ? `${Base}_${PluralForms[L]}` : never
  ]: string;
};
