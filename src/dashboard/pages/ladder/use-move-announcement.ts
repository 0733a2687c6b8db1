import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import type { LadderEditor } from './ladder-editor';
import type { RungView } from './rung-view';
import { useCountTexts } from './use-count-texts';

/** A rung that is still moving is not worth reading out. */
const REST_MS = 500;

/** What to tell screen readers about the rung that was moved last, once it has come to rest. */
export function useMoveAnnouncement(
  last: LadderEditor['last'],
  rungs: readonly RungView[],
): string {
  const describe = useDescribeMove();
  const rung = rungs.find(({ key }) => key === last?.key);
  const text = last === null || rung === undefined ? '' : describe(last.how, rung);
  const [announced, setAnnounced] = useState('');
  // Synchronises with the pace at which a screen reader can read.
  useEffect(() => {
    const timer = setTimeout(() => {
      setAnnounced(text);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return announced;
}

type How = NonNullable<LadderEditor['last']>['how'];

function useDescribeMove() {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const counts = useCountTexts();

  const describeRest = ({ name, points, count, difference }: RungView) => {
    const amount = format.number(points);
    if (count === null) return t('announce.at', { name, amount });
    const texts = { name, amount, members: counts.members(count) };
    if (difference === 0) return t('announce.moved', texts);
    return difference > 0
      ? t('announce.movedMore', { ...texts, difference: format.number(difference) })
      : t('announce.movedFewer', { ...texts, difference: format.number(-difference) });
  };
  const describeStop = (rung: RungView, neighbour: RungView['above']) => {
    const texts = { name: rung.name, amount: format.number(rung.points) };
    return neighbour === null
      ? t('announce.end', texts)
      : t('announce.stopped', { ...texts, neighbor: neighbour.name });
  };
  return (how: How, rung: RungView): string => {
    switch (how) {
      case 'moved':
        return describeRest(rung);
      case 'stopped-min':
        return describeStop(rung, rung.below);
      case 'stopped-max':
        return describeStop(rung, rung.above);
      case 'cancelled':
        return t('announce.cancelled', { name: rung.name, amount: format.number(rung.points) });
    }
  };
}
