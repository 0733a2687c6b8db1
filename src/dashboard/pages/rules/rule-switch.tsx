import { Box, ToggleSwitch } from '@wix/design-system';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../components/visually-hidden';

type RuleSwitchProps = {
  title: string;
  isActive: boolean;
  isChanging: boolean;
  onChange: (isActive: boolean) => void;
};

/** Pauses and resumes a rule right in the list; it moves when Wix has agreed. */
export function RuleSwitch({ title, isActive, isChanging, onChange }: RuleSwitchProps) {
  const { t } = useTranslation('rules');
  const id = useId();
  return (
    <Box verticalAlign="middle">
      <VisuallyHidden>
        <label htmlFor={id}>{t('list.switch', { title })}</label>
      </VisuallyHidden>
      <ToggleSwitch
        id={id}
        size="small"
        checked={isActive}
        disabled={isChanging}
        onChange={() => {
          onChange(!isActive);
        }}
      />
    </Box>
  );
}
