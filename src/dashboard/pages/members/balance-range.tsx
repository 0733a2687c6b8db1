import { Box, Input } from '@wix/design-system';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEchoedText } from '../../../components/collection/use-echoed-text';
import type { MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';

const PAUSE_MS = 500;

/** The least and the most balance of whom to list; told after a pause in typing. */
export function BalanceRange({ query, replace }: PageLocation<MemberSearch>) {
  const { t } = useTranslation('memberFilters');
  return (
    <Box gap="SP2">
      <Bound label={t('balance.min')} value={query.min} onChange={(min) => replace({ min })} />
      <Bound label={t('balance.max')} value={query.max} onChange={(max) => replace({ max })} />
    </Box>
  );
}

type BoundProps = { label: string; value: string; onChange: (value: string) => void };

function Bound({ label, value, onChange }: BoundProps) {
  const { text, setText, send } = useEchoedText(value, onChange);
  const isWhole = /^\d{0,9}$/.test(text);
  // Synchronises with the clock: a pause in typing sends what has been typed.
  useEffect(() => {
    if (!isWhole) return;
    const timer = setTimeout(() => {
      send(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return (
    <Box width="130px">
      <Input
        size="small"
        ariaLabel={label}
        placeholder={label}
        inputmode="numeric"
        value={text}
        {...(!isWhole && { status: 'error' })}
        onChange={(event) => {
          setText(event.target.value.trim());
        }}
      />
    </Box>
  );
}
