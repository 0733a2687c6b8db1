import { useMutation } from '@tanstack/react-query';
import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { EarningRule } from '../../../domain/earning-rule';
import { WebMethodError } from '../../../domain/errors';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import { deleteRule } from '../../data/rules/mutations';

type RuleRemovalProps = {
  rule: EarningRule;
  rules: readonly EarningRule[];
  /** Called once it is decided, before it is done: the panel closes, and a toast tells how it went. */
  onDecided: () => void;
};

/** Deletes a rule where Wix allows it, and says why where it does not. */
export function RuleRemoval({ rule, rules, onDecided }: RuleRemovalProps) {
  const { t } = useTranslation('rules');
  const showFailure = useFailureToast();
  const removing = useMutation(deleteRule());
  const { title } = rule;
  const isLastActive =
    rule.status === 'ACTIVE' &&
    rules.every(({ id, status }) => id === rule.id || status !== 'ACTIVE');

  const remove = async () => {
    const isSure = await askToConfirm({
      title: t('remove.confirmTitle', { title }),
      consequences: [
        ...(rule.status === 'ACTIVE' ? [t('remove.stops')] : []),
        ...(isLastActive ? [t('remove.lastActive')] : []),
        t('remove.kept'),
        t('remove.noWayBack'),
      ],
      confirmLabel: t('remove.confirm'),
      isDestructive: true,
    });
    if (!isSure) return;
    onDecided();
    try {
      await removing.mutateAsync(rule);
      showSuccess(t('remove.removed', { title }));
    } catch (thrown) {
      if (!(thrown instanceof WebMethodError)) throw thrown;
      showFailure(thrown.detail, (reason) => t('remove.notRemoved', { title, reason }));
    }
  };

  if (!rule.canBeDeleted) {
    return (
      <Text size="small" secondary>
        {t('remove.notPossible')}
      </Text>
    );
  }
  return (
    <Box>
      <TextButton
        size="small"
        skin="destructive"
        disabled={removing.isPending}
        onClick={() => void remove()}
      >
        {t('remove.action')}
      </TextButton>
    </Box>
  );
}
