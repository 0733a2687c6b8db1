import type { TFunction } from 'i18next';
import type { Figure, Gap } from '../../../domain/economics/reward-return';

/** A figure in words, and why there is none in the others. */
export type FigureText = { text: string; gap: Gap | null };

type Show = (value: number) => string;

/** One figure, such as "6.3%" or "up to 6.3%". */
export function figureText(t: TFunction<'rewards'>, figure: Figure, show: Show): FigureText {
  if ('gap' in figure) return { text: t('figure.none'), gap: figure.gap };
  const value = show(figure.value);
  return { text: figure.isUpTo ? t('figure.upTo', { value }) : value, gap: null };
}

/** The figures of several tiers, such as "5% to 6.3%"; what cannot be said of one tier is left out. */
export function figureRange(
  t: TFunction<'rewards'>,
  figures: readonly Figure[],
  show: Show,
): FigureText {
  const known = figures.filter((figure) => 'value' in figure);
  const sorted = known.toSorted((one, other) => one.value - other.value);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) {
    return figures[0] ? figureText(t, figures[0], show) : { text: t('figure.none'), gap: null };
  }
  const [from, to] = [show(least.value), show(most.value)];
  if (from === to) return figureText(t, least, show);
  const range = t('figure.range', { from, to });
  return { text: most.isUpTo ? t('figure.upTo', { value: to }) : range, gap: null };
}
