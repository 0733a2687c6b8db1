import { PopoverMenu, TextButton } from '@wix/design-system';
import { ChevronDownSmall, ConfirmSmall } from '@wix/wix-ui-icons-common';
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
        label={`${texts.language}: ${texts.languageName}`}
        choices={LANGUAGES.map((choice) => ({
          text: TEXTS[choice].languageName,
          isChosen: choice === language,
          onClick: () => session.set({ identity, language: choice }),
        }))}
      />
      <Menu
        label={`${texts.signedInAs}: ${texts.identities[identity].name}`}
        choices={IDENTITIES.map((choice) => ({
          text: texts.identities[choice].name,
          note: texts.identities[choice].note,
          isChosen: choice === identity,
          onClick: () => session.set({ identity: choice, language }),
        }))}
      />
    </>
  );
}

type Choice = {
  readonly text: string;
  readonly note?: string;
  readonly isChosen: boolean;
  readonly onClick: () => void;
};

type MenuProps = { readonly label: string; readonly choices: readonly Choice[] };

function Menu({ label, choices }: MenuProps) {
  return (
    <PopoverMenu
      textSize="small"
      minWidth={220}
      placement="bottom-end"
      zIndex={30}
      triggerElement={
        <TextButton size="small" skin="dark" suffixIcon={<ChevronDownSmall />}>
          {label}
        </TextButton>
      }
    >
      {choices.map(({ text, note, isChosen, onClick }) => (
        <PopoverMenu.MenuItem
          key={text}
          text={text}
          {...(note !== undefined && { subtitle: note })}
          suffixIcon={isChosen ? <ConfirmSmall /> : undefined}
          onClick={onClick}
        />
      ))}
    </PopoverMenu>
  );
}
