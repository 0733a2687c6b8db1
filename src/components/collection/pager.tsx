import { Box, IconButton, Text, Tooltip } from '@wix/design-system';
import type { ReactElement } from 'react';
import { ChevronBack, ChevronForth } from './chevrons';

type PagerProps = {
  /** Where the reader is, such as "26–50 of 3,412". */
  range: string;
  previousLabel: string;
  nextLabel: string;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
};

/** Previous and Next below a collection that is paged by cursors. */
export function Pager({ range, previousLabel, nextLabel, onPrevious, onNext }: PagerProps) {
  return (
    <Box align="right" verticalAlign="middle" gap="SP2" padding="SP2 SP5">
      <div aria-live="polite">
        <Text size="small" secondary>
          {range}
        </Text>
      </div>
      <PagerButton label={previousLabel} onClick={onPrevious} icon={<ChevronBack />} />
      <PagerButton label={nextLabel} onClick={onNext} icon={<ChevronForth />} />
    </Box>
  );
}

type PagerButtonProps = { label: string; onClick: (() => void) | null; icon: ReactElement };

function PagerButton({ label, onClick, icon }: PagerButtonProps) {
  return (
    <Tooltip content={label} disabled={onClick === null}>
      <IconButton
        ariaLabel={label}
        size="small"
        priority="secondary"
        disabled={onClick === null}
        {...(onClick !== null && { onClick })}
      >
        {icon}
      </IconButton>
    </Tooltip>
  );
}
