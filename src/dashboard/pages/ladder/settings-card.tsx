import { Box, FieldSet, RadioGroup, Text } from '@wix/design-system';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { MAX_WINDOW_MONTHS, MIN_WINDOW_MONTHS } from '../../../domain/ladder/ladder-limits';
import { changeSettings } from '../../../domain/ladder/moves';
import type { TiersProgramStatus } from '../../../domain/tier';
import { IntegerBox } from './integer-box';

type SettingsCardProps = Pick<LadderDraft, 'status' | 'rollingWindowMonths'> & {
  savedMonths: number;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
};

const STATUSES = ['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED'] as const satisfies TiersProgramStatus[];

/**
 * Whether tiers are in use, and which points count. Like everything here it is saved with the next apply. A rung on its
 * way does not draw it again.
 */
export const SettingsCard = memo(function SettingsCard(props: SettingsCardProps) {
  const { status, rollingWindowMonths, savedMonths, onChange } = props;
  const { t } = useTranslation('ladder');
  const set = (changes: Partial<Pick<LadderDraft, 'status' | 'rollingWindowMonths'>>) => {
    onChange((draft) => changeSettings(draft, changes));
  };
  return (
    <SectionCard title={t('settings.title')}>
      <Box direction="vertical" gap="SP4">
        <FieldSet legend={t('settings.status')}>
          <RadioGroup
            name="tiers-status"
            value={status}
            vAlign="top"
            spacing="12px"
            onChange={(chosen) => {
              set({ status: STATUSES.find((known) => known === chosen) ?? status });
            }}
          >
            {STATUSES.map((known) => (
              <RadioGroup.Radio key={known} value={known}>
                <Text tagName="span" size="small" weight="normal">
                  {t(`settings.${known}.label`)}
                </Text>
                <br />
                <Text tagName="span" size="small" secondary>
                  {t(`settings.${known}.meaning`)}
                </Text>
              </RadioGroup.Radio>
            ))}
          </RadioGroup>
        </FieldSet>
        <Box direction="vertical" gap="SP1">
          <Text size="small">{t('settings.window')}</Text>
          <IntegerBox
            label={t('settings.window')}
            value={rollingWindowMonths}
            range={{ min: MIN_WINDOW_MONTHS, max: MAX_WINDOW_MONTHS }}
            onChange={(months) => {
              set({ rollingWindowMonths: months });
            }}
          />
          <Text size="small" secondary>
            {rollingWindowMonths === savedMonths
              ? t('settings.windowHint', { count: rollingWindowMonths })
              : t('settings.windowChange')}
          </Text>
        </Box>
      </Box>
    </SectionCard>
  );
});
