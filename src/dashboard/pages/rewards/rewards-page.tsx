import { Button, Page } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { focusRow } from '../../../components/collection/focus-row';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { rewardSearch } from '../../../domain/reward-search';
import { usePageLocation } from '../../app/page-location';
import { RewardPanel } from './reward-panel';
import { RewardsList } from './rewards-list';

/** What points buy; one reward beside the list. What is shown is what the address says. */
export function RewardsPage() {
  const { t } = useTranslation('rewards');
  const location = usePageLocation(rewardSearch);
  const { reward, task } = location.query;
  const isOpen = reward !== '' || task === 'new';
  const create = () => {
    location.push({ reward: '', task: 'new' });
  };
  return (
    <PanelLayout
      panel={
        isOpen ? (
          <RewardPanel
            key={task === 'new' ? `new-${reward}` : reward}
            location={location}
            onReturnFocus={() => {
              focusRow(reward);
            }}
          />
        ) : null
      }
    >
      <Page height="100vh" minWidth={0}>
        <Page.Header
          title={t('title')}
          subtitle={t('subtitle')}
          actionsBar={<Button onClick={create}>{t('create')}</Button>}
        />
        <Page.Content>
          <RewardsList location={location} onCreate={create} />
        </Page.Content>
      </Page>
    </PanelLayout>
  );
}
