import { dashboard } from '@wix/dashboard';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';
import { membersPath } from '../../app/paths';
import { showFailure, showSuccess } from '../../app/toasts';
import type { Applied } from './use-adjustment';
import { usePersonName } from './use-person-name';

/** What is said about an adjustment outside its form. */
export function useAdjustToasts({ id, contact }: Account) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const name = usePersonName(contact);
  return {
    applied: ({ account, difference }: Applied) => {
      showSuccess(
        t('adjust.done', {
          name,
          change: format.signedPoints(difference),
          balance: format.points(account.points.balance),
        }),
      );
    },
    leftBehind: () => {
      showFailure({
        message: t('adjust.leftBehind.text', { name }),
        retry: {
          text: t('adjust.leftBehind.open'),
          onClick: () => {
            dashboard.navigate(membersPath({ member: id }));
          },
        },
      });
    },
  };
}
