import { Box, SidePanel, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../components/plain-list';
import type { EarningRule } from '../../../domain/earning-rule';
import { CREATABLE_TRIGGERS, triggerOf } from '../../../domain/earning-trigger';
import classes from './trigger-picker.module.css';

type TriggerPickerProps = { rules: readonly EarningRule[]; onOpen: (step: string) => void };

/** What customers can earn points for. What has its rule already leads there, and says why there is no second one. */
export function TriggerPicker({ rules, onOpen }: TriggerPickerProps) {
  const { t } = useTranslation('rules');
  const choices = CREATABLE_TRIGGERS.map((trigger) => ({
    trigger,
    taken: rules.find((rule) => triggerOf(rule) === trigger),
  }));
  return (
    <SidePanel.Content>
      <Box direction="vertical" gap="SP3">
        <Text>{t('picker.intro')}</Text>
        <PlainList gap="SP2">
          {choices.map(({ trigger, taken }) => (
            <li key={trigger}>
              {taken === undefined ? (
                <button
                  type="button"
                  className={classes['choice']}
                  onClick={() => {
                    onOpen(`new-${trigger}`);
                  }}
                >
                  <Text weight="normal">{t(`trigger.${trigger}.name`)}</Text>
                  <Text size="small" secondary>
                    {t(`trigger.${trigger}.text`)}
                  </Text>
                </button>
              ) : (
                <div className={classes['taken']}>
                  <Text weight="normal" secondary>
                    {t(`trigger.${trigger}.name`)}
                  </Text>
                  <Box gap="SP1" flexWrap="wrap">
                    <Text size="small" secondary>
                      {t('picker.taken', { title: taken.title })}
                    </Text>
                    <TextButton
                      size="small"
                      onClick={() => {
                        onOpen(taken.id);
                      }}
                    >
                      {t('picker.openTaken')}
                    </TextButton>
                  </Box>
                </div>
              )}
            </li>
          ))}
        </PlainList>
        {choices.some(({ taken }) => taken !== undefined) && (
          <Text size="small" secondary>
            {t('picker.takenWhy')}
          </Text>
        )}
      </Box>
    </SidePanel.Content>
  );
}
