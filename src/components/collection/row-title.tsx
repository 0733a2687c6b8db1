import { TextButton } from '@wix/design-system';
import { OwnWords } from '../own-words';

type RowTitleProps = {
  children: string;
  /** What opening the row is called. */
  openLabel: string;
};

/**
 * What a row is about. It is a button for screen readers, which do not announce that a row can be opened; its click is
 * the row's, and on the keyboard the row itself is the one stop.
 */
export function RowTitle({ children, openLabel }: RowTitleProps) {
  return (
    <OwnWords>
      <TextButton size="small" skin="dark" ellipsis tabIndex={-1} ariaLabel={openLabel}>
        {children}
      </TextButton>
    </OwnWords>
  );
}
