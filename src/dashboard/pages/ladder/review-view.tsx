import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CardEmpty } from '../../../components/card-empty';
import { SectionCard } from '../../../components/section-card';
import type { LadderImpact } from '../../../domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { ChangeList } from './change-list';
import { GapsCard } from './gaps-card';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import styles from './layout.module.css';
import { MoversCard } from './movers-card';
import type { Offer } from './offer';

type ReviewViewProps = {
  draft: LadderDraft;
  members: KnownMembers | null;
  impact: LadderImpact | null;
  offer: Offer | null;
  /** How well the figures are known. */
  note: ReactNode;
  /** The steps, and the button that starts them. */
  apply: ReactNode;
};

const SIDE = ['column', 'side', 'first'].map((name) => styles[name] ?? '').join(' ');

/** Everything that an owner wants to know before a draft is applied, and what they hold the button for. */
export function ReviewView({ draft, members, impact, offer, note, apply }: ReviewViewProps) {
  return (
    <div className={styles['content']}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {members === null || impact === null ? (
            <UnknownMovers />
          ) : (
            <MoversCard {...{ draft, members, impact, offer }} />
          )}
          {note}
        </div>
        <div className={SIDE}>
          <ChangeList draft={draft} />
          {offer !== null && <GapsCard draft={draft} offer={offer} />}
          {apply}
        </div>
      </div>
    </div>
  );
}

function UnknownMovers() {
  const { t } = useTranslation('ladderReview');
  return (
    <SectionCard title={t('movers.title')}>
      <CardEmpty title={t('movers.unknown')} text={t('movers.unknownText')} />
    </SectionCard>
  );
}
