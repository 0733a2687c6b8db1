import type { ReactNode } from 'react';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { removedTiers } from '../../../domain/ladder/diff';
import { addRung } from '../../../domain/ladder/moves';
import { restoreTier } from '../../../domain/ladder/restore-tier';
import { ImpactCard } from './impact-card';
import type { ImpactView } from './impact-view';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { LadderCard } from './ladder-card';
import styles from './layout.module.css';
import { RemovedTiers } from './removed-tiers';
import type { RungActions } from './rung-actions';
import type { RungView } from './rung-view';
import { SettingsCard } from './settings-card';
import { StarterCard, type StarterRung } from './starter-card';

type EditViewProps = {
  draft: LadderDraft;
  rungs: RungView[];
  members: KnownMembers | null;
  impact: ImpactView | null;
  isHeld: boolean;
  actions: RungActions;
  /** How well the figures are known. */
  note: ReactNode;
  onAdd: () => void;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
};

/** The ladder, who moves, and the settings of the program of tiers. */
export function EditView(props: EditViewProps) {
  const { draft, rungs, members, impact, isHeld, actions, note, onAdd, onChange } = props;
  const removed = removedTiers(draft.base, draft);
  const addAll = (chosen: StarterRung[]) => {
    onChange((latest) => chosen.reduce(addStarterRung, latest));
  };
  const isEmpty = draft.rungs.length === 0 && removed.length === 0;
  return (
    <div className={styles['content']}>
      <div className={isEmpty ? styles['stack'] : styles['columns']}>
        <div className={styles['column']}>
          {isEmpty ? (
            <StarterCard index={members?.index ?? null} onUse={addAll} onAddOne={onAdd} />
          ) : (
            <LadderCard {...{ draft, rungs, members, isHeld, actions, onAdd }} />
          )}
          <RemovedTiers
            tiers={removed}
            onRestore={(tierId) => {
              onChange((latest) => restoreTier(latest, tierId));
            }}
          />
        </div>
        <div className={`${styles['column'] ?? ''} ${styles['side'] ?? ''}`}>
          <ImpactCard impact={impact} isActive={draft.status === 'ACTIVE'} note={note} />
          <SettingsCard
            status={draft.status}
            rollingWindowMonths={draft.rollingWindowMonths}
            savedMonths={draft.base.rollingWindowMonths}
            onChange={onChange}
          />
        </div>
      </div>
    </div>
  );
}

function addStarterRung(draft: LadderDraft, { name, requiredPoints }: StarterRung): LadderDraft {
  const key = crypto.randomUUID();
  return addRung(draft, { key, name, requiredPoints, description: null, icon: null });
}
