import { dashboard } from '@wix/dashboard';
import { TextButton } from '@wix/design-system';
import { rewardsPath, rulesPath } from '../../app/paths';
import styles from './rung-card.module.css';
import type { TierBrief } from './tier-brief';
import { useBriefTexts } from './use-brief-texts';

/** What a tier earns and pays; each leads to where it is edited. */
export function RungBrief({ brief }: { brief: TierBrief }) {
  const { earns, pays } = useBriefTexts()(brief);
  return (
    <div className={styles['brief']}>
      <TextButton
        size="tiny"
        ellipsis
        onClick={() => {
          dashboard.navigate(rulesPath());
        }}
      >
        {earns}
      </TextButton>
      <TextButton
        size="tiny"
        ellipsis
        onClick={() => {
          dashboard.navigate(rewardsPath());
        }}
      >
        {pays}
      </TextButton>
    </div>
  );
}
