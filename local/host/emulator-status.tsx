import { TextButton } from '@wix/design-system';
import { ExternalLinkSmall } from '@wix/wix-ui-icons-common';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { HostServices } from './create-host-services';
import type { Language } from './session';
import { TEXTS } from './texts';
import { useStore } from './use-store';

const CLOCK_INTERVAL_MS = 10_000;
const clockSchema = z.object({ now: z.coerce.date() });

type EmulatorStatusProps = { readonly services: HostServices };

/** The date that the emulator lives in, which may be far from today, as a link to its console. */
export function EmulatorStatus({ services: { config, session } }: EmulatorStatusProps) {
  const { language } = useStore(session);
  const clock = useEmulatorClock();
  const texts = TEXTS[language];
  const label = clock === 'silent' ? texts.emulatorSilent : clock && toLabel(clock, language);
  return (
    <TextButton
      as="a"
      href={config.emulatorUrl}
      target="_blank"
      size="small"
      suffixIcon={<ExternalLinkSmall />}
      skin={clock === 'silent' ? 'destructive' : 'dark'}
      ariaLabel={`${label ?? ''}. ${texts.openEmulator}`}
    >
      {label}
    </TextButton>
  );
}

function toLabel(clock: Date, language: Language) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return TEXTS[language].emulatorDate(date.format(clock));
}

function useEmulatorClock() {
  const [clock, setClock] = useState<Date | 'silent'>();
  // The emulator's clock is moved from outside of this page: look now and then, and on coming back to it.
  useEffect(() => {
    const look = () => void readClock().then(setClock);
    look();
    const timer = setInterval(look, CLOCK_INTERVAL_MS);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return clock;
}

async function readClock(): Promise<Date | 'silent'> {
  try {
    const answer = await fetch('/__local/clock');
    return clockSchema.parse(await answer.json()).now;
  } catch {
    return 'silent';
  }
}
