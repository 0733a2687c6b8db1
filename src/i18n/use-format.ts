import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format';
import { PlaceContext } from './place-context';

/** The one way to put a number, an amount of points or a date on screen. */
export function useFormat(): Format {
  const place = useContext(PlaceContext);
  const { t } = useTranslation('app');
  // Intl objects are expensive to make: keep them while reader and words stay the same.
  return useMemo(() => createFormat(place, t), [place, t]);
}
