import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AsyncState } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { PageLocation } from '../../app/page-location';
import { DeleteStep } from './delete-step';
import { EditStep } from './edit-step';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import type { LadderPlace } from './ladder-place';
import type { Offer } from './offer';
import { lookOf } from './tier-look';

type TierPanelProps = {
  draft: LadderDraft;
  members: KnownMembers | null;
  offer: AsyncState<Offer>;
  location: PageLocation<LadderPlace>;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
  onReturnFocus: () => void;
};

/** One tier beside the ladder: how it looks, what it earns and pays, and the step in which it is taken out. */
export function TierPanel(props: TierPanelProps) {
  const { draft, members, offer, location, onChange, onReturnFocus } = props;
  const { t } = useTranslation('ladder');
  const { tier: key, task } = location.query;
  const look = lookOf(draft, key);
  if (look === null) return null;
  const name = look.name === '' ? t('unnamed') : look.name;
  const close = () => {
    location.push({ tier: '', task: 'edit' });
  };
  return (
    <RecordPanel
      key={key}
      step={task}
      title={task === 'delete' ? t('remove.title', { name }) : name}
      closeLabel={t('panel.close')}
      onClose={close}
      onReturnFocus={onReturnFocus}
    >
      <SidePanel.Content>
        {task === 'delete' ? (
          <DeleteStep tierKey={key} {...{ draft, members, offer, onChange }} onDone={close} />
        ) : (
          <EditStep
            tierKey={key}
            look={look}
            {...{ draft, offer, onChange }}
            onDelete={() => {
              location.push({ task: 'delete' });
            }}
          />
        )}
      </SidePanel.Content>
    </RecordPanel>
  );
}
