import { Button, Page } from '@wix/design-system';
import { Add } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import { focusRow } from '../../../components/collection/focus-row';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { parseStep, printStep, rewardSearch } from '../../../domain/reward-search';
import { askToConfirm } from '../../app/ask-to-confirm';
import { usePageLocation } from '../../app/page-location';
import { useGuardedStep } from '../../app/use-guarded-step';
import { RewardPanel } from './reward-panel';
import { RewardsList } from './rewards-list';

/** What points buy; one reward beside the list. What is shown is what the address says. */
export function RewardsPage() {
  const { t } = useTranslation('rewards');
  const location = usePageLocation(rewardSearch);
  const { shown, setUnsaved } = useGuardedStep({
    wanted: printStep(location.query),
    confirmLeave: () =>
      askToConfirm({
        title: t('leave.title'),
        consequences: [t('leave.text')],
        confirmLabel: t('leave.confirm'),
        isDestructive: true,
      }),
    onStay: (step) => {
      location.replace(parseStep(step));
    },
  });
  const step = parseStep(shown);
  const isOpen = step.reward !== '' || step.task === 'new';
  const create = () => {
    location.push({ reward: '', task: 'new' });
  };
  return (
    <PanelLayout
      panel={
        isOpen ? (
          <RewardPanel
            key={step.task === 'new' ? `new-${step.reward}` : step.reward}
            step={step}
            location={location}
            onUnsaved={setUnsaved}
            onReturnFocus={() => {
              focusRow(step.reward);
            }}
          />
        ) : null
      }
    >
      <Page height="100vh" minWidth={0}>
        <Page.Header
          title={t('title')}
          subtitle={t('subtitle')}
          actionsBar={
            <Button prefixIcon={<Add />} onClick={create}>
              {t('create')}
            </Button>
          }
        />
        <Page.Content>
          <RewardsList location={location} onCreate={create} />
        </Page.Content>
      </Page>
    </PanelLayout>
  );
}
