import { SectionHelper } from '@wix/design-system';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import type { PointsChange } from '../../../domain/adjustment';
import { useFormat } from '../../../i18n/use-format';
import { useMovedTexts } from './use-moved-texts';

type MovedNoticeProps = {
  /** The account as the owner saw it, and as it is now. */
  before: Account;
  now: Account;
  /** Null while what is typed is not a number yet. */
  change: PointsChange | null;
  onContinue: () => void;
  noticeRef: RefObject<HTMLDivElement>;
};

/** The account moved on under the form: what changed, what the typed change leads to now, one button to go on. */
export function MovedNotice({ before, now, change, onContinue, noticeRef }: MovedNoticeProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const toTexts = useMovedTexts();
  const balances = {
    before: format.number(before.points.balance),
    after: format.number(now.points.balance),
  };
  const isSame = before.points.balance === now.points.balance;
  const { text, button } = toTexts(now.points.balance, change);
  return (
    <div ref={noticeRef} role="alert" tabIndex={-1}>
      <SectionHelper
        skin="warning"
        fullWidth
        title={isSame ? t('adjust.moved.sameTitle') : t('adjust.moved.title', balances)}
        actionText={button}
        onAction={onContinue}
      >
        {text}
      </SectionHelper>
    </div>
  );
}
