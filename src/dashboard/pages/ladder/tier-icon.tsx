import { Avatar } from '@wix/design-system';

type TierIconProps = { name: string; iconUrl: string | null };

/** The icon of a tier, or its initial while there is none that can be shown. */
export function TierIcon({ name, iconUrl }: TierIconProps) {
  return (
    <span aria-hidden="true">
      <Avatar
        size="size36"
        shape="square"
        name={name}
        {...(iconUrl !== null && { imgProps: { src: iconUrl, alt: '' } })}
      />
    </span>
  );
}
