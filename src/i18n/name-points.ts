import type { i18n as I18n } from 'i18next';

/**
 * Calls points by the owner's word in every text of this instance, as all of them take the word from `app:points`;
 * returns the way back to "points". The word is used as it is written, also for one ("1 Stars"): Wix adjusts only its
 * own default to the number, and recommends a plural.
 * https://dev.wix.com/docs/velo/apis/wix-loyalty-v2/programs/introduction
 */
export function namePoints(i18n: I18n, name: string): () => void {
  const language = i18n.resolvedLanguage ?? i18n.language;
  const plain: unknown = i18n.getResource(language, 'app', 'points');
  const t = i18n.getFixedT(language, 'app');
  const given = { name: withoutCommands(name) };
  const amount = t('ownPoints.amount', { ...given, amount: '{{amount}}' });
  const put = (points: unknown) => {
    i18n.addResourceBundle(language, 'app', { points });
  };
  put({
    amount_one: amount,
    amount_two: amount,
    amount_other: amount,
    unit: t('ownPoints.unit', given),
    start: t('ownPoints.unit', { name: capitalized(given.name, language) }),
    the: t('ownPoints.the', given),
  });
  return () => {
    put(plain);
  };
}

function capitalized(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A word that looks like a placeholder or a reference to another text is shown, not obeyed. */
function withoutCommands(name: string): string {
  return name.replaceAll('{{', '{\u2060{').replaceAll('$t(', '$\u2060t(');
}
