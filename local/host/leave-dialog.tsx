import { MessageModalLayout } from '@wix/design-system';
import type { LeaveGuard } from './leave-guard';
import { Overlay } from './overlay';
import type { Language } from './session';
import { TEXTS } from './texts';
import { useStore } from './use-store';

type LeaveDialogProps = { readonly guard: LeaveGuard; readonly language: Language };

/** Asks whether to leave a page that has unsaved work. */
export function LeaveDialog({ guard, language }: LeaveDialogProps) {
  const question = useStore(guard.question);
  if (!question) return null;
  const texts = TEXTS[language].leave;
  const stay = () => question.decide(false);
  return (
    <Overlay label={texts.title} onDismiss={stay}>
      <MessageModalLayout
        title={texts.title}
        content={texts.text}
        primaryButtonText={texts.leave}
        primaryButtonOnClick={() => question.decide(true)}
        secondaryButtonText={texts.stay}
        secondaryButtonOnClick={stay}
        closeButtonProps={{ onClick: stay }}
      />
    </Overlay>
  );
}
