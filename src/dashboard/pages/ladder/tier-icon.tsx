import { Text } from '@wix/design-system';
import { useState } from 'react';
import styles from './tier-icon.module.css';

type TierIconProps = { name: string; iconUrl: string | null };

/**
 * The icon of a tier, or its initial while there is none that can be shown. The design system's avatar is too pale for
 * initials to be read.
 */
export function TierIcon({ name, iconUrl }: TierIconProps) {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  return (
    <span className={styles['icon']} aria-hidden="true">
      {iconUrl === null || iconUrl === brokenUrl ? (
        <Text size="small" weight="bold">
          {initialOf(name)}
        </Text>
      ) : (
        <img
          className={styles['image']}
          src={iconUrl}
          alt=""
          draggable={false}
          onError={() => {
            setBrokenUrl(iconUrl);
          }}
        />
      )}
    </span>
  );
}

function initialOf(name: string): string {
  const [initial = ''] = name.trim();
  return initial.toLocaleUpperCase();
}
