import { PopoverMenu, TextButton } from '@wix/design-system';
import { ChevronDownSmall } from '@wix/wix-ui-icons-common';
import type { Session } from './session';
import { IDENTITIES, LANGUAGES } from './session';
import type { Store } from './store';
import { TEXTS } from './texts';
import { useStore } from './use-store';

type SessionMenusProps = { readonly session: Store<Session> };

/** Chooses the dashboard's language and whose eyes to see it with. */
export function SessionMenus({ session }: SessionMenusProps) {
  const { identity, language } = useStore(session);
  const texts = TEXTS[language];
  return (
    <>
      <Menu
        label={texts.language}
        value={texts.languageName}
        choices={LANGUAGES.map((choice) => ({
          text: TEXTS[choice].languageName,
          onClick: () => session.set({ identity, language: choice }),
        }))}
      />
      <Menu
        label={texts.signedInAs}
        value={texts.identities[identity]}
        choices={IDENTITIES.map((choice) => ({
          text: texts.identities[choice],
          onClick: () => session.set({ identity: choice, language }),
        }))}
      />
    </>
  );
}

type MenuProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: { readonly text: string; readonly onClick: () => void }[];
};

function Menu({ label, value, choices }: MenuProps) {
  return (
    <PopoverMenu
      textSize="small"
      maxWidth={300}
      zIndex={30}
      triggerElement={
        <TextButton size="small" skin="dark" suffixIcon={<ChevronDownSmall />}>
          {`${label}: ${value}`}
        </TextButton>
      }
    >
      {choices.map(({ text, onClick }) => (
        <PopoverMenu.MenuItem key={text} text={text} onClick={onClick} />
      ))}
    </PopoverMenu>
  );
}
