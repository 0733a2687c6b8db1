import { Heading, IconButton, SidePanel } from '@wix/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { OwnWords } from '../own-words';
import { isFocusNowhere, useReturnFocus } from '../use-return-focus';
import { ChevronBack } from './chevrons';
import { focusFirstRow } from './focus-row';
import classes from './record-panel.module.css';
import { useEscape } from './use-escape';
import { useKeptFocus } from './use-kept-focus';

type RecordPanelProps = {
  title: string;
  subtitle?: string | undefined;
  /** Names what the panel shows; another step takes the focus to its beginning. */
  step: string;
  closeLabel: string;
  onClose: () => void;
  /** Set in a step inside the panel: the way back to where it started. */
  back?: { label: string; onClick: () => void } | undefined;
  /** Gives the focus back to where the panel was opened; called when the panel leaves with the focus inside. */
  onReturnFocus: () => void;
  children: ReactNode;
};

/**
 * A record beside its list. The focus moves in when it opens, stays in whatever comes and goes there, and returns when it
 * closes; Escape goes one step back. The list stays usable, so this is not a modal. Give it the record's id as `key`.
 */
export function RecordPanel(props: RecordPanelProps) {
  const { title, subtitle, step, closeLabel, onClose, back, onReturnFocus, children } = props;
  const panel = useRef<HTMLDivElement>(null);

  useReturnFocus((before) => {
    onReturnFocus();
    if (isFocusNowhere()) before?.focus();
    // Both are gone when the record was deleted.
    if (isFocusNowhere()) focusFirstRow();
  });
  // Synchronises with the browser's focus: in, unless the step put it on a field of its own.
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, [step]);
  useKeptFocus(panel);
  useEscape(panel, back?.onClick ?? onClose);

  return (
    <div ref={panel} role="dialog" aria-label={title} tabIndex={-1} className={classes['panel']}>
      <SidePanel width="100%" closeButtonProps={{ onClick: onClose, ariaLabel: closeLabel }}>
        <SidePanel.Header
          title={
            <OwnWords>
              <Heading as="h2" size="medium" ellipsis>
                {title}
              </Heading>
            </OwnWords>
          }
          {...(subtitle !== undefined && { subtitle })}
          {...(back && { prefix: <BackButton {...back} /> })}
        />
        {children}
      </SidePanel>
    </div>
  );
}

/** The design system's own back button points the same way in every language. */
function BackButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <IconButton ariaLabel={label} size="small" skin="dark" priority="tertiary" onClick={onClick}>
      <ChevronBack />
    </IconButton>
  );
}
