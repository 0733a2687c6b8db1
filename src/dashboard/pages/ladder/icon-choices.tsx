import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../components/visually-hidden';
import { isSameIcon } from '../../../domain/ladder/icon-address';
import styles from './icon-choices.module.css';
import type { LadderIcon } from './ladder-icons';
import { TierIcon } from './tier-icon';

type IconChoicesProps = {
  icons: readonly LadderIcon[];
  chosen: string | null;
  onChoose: (icon: string) => void;
};

/** Icons to choose from, as pictures; a group of radio buttons for the keyboard and for screen readers. */
export function IconChoices({ icons, chosen, onChoose }: IconChoicesProps) {
  const { t } = useTranslation('ladder');
  const group = useId();
  return (
    <div className={styles['choices']} role="radiogroup" aria-label={t('panel.icons')}>
      {icons.map(({ icon, url, names }) => (
        <label key={icon} className={styles['choice']}>
          <input
            type="radio"
            name={group}
            className={styles['radio']}
            checked={isSameIcon(icon, chosen)}
            onChange={() => {
              onChoose(icon);
            }}
          />
          <TierIcon name={names[0] ?? ''} iconUrl={url} />
          <VisuallyHidden>{t('panel.iconOf', { names: names.join(', ') })}</VisuallyHidden>
        </label>
      ))}
    </div>
  );
}
