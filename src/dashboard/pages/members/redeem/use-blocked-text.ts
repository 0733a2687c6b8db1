import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../domain/account';
import { programQueries } from '../../../data/program/queries';

/** Why nothing can be redeemed for this member at all; null when something can, as far as is known. */
export function useBlockedText({ memberId }: Account): string | null {
  const { t } = useTranslation('redeem');
  const { data: program } = useQuery(programQueries.detail());
  if (memberId === null) return t('blocked.visitor');
  return program !== undefined && program.status !== 'ACTIVE' ? t('blocked.program') : null;
}
