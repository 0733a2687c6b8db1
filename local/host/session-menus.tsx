import { PopoverMenu, TextButton } from '@wix/design-system';
import { ChevronDownSmall, ConfirmSmall } from '@wix/wix-ui-icons-common';
import type { HostServices } from './create-host-services';
import type { Session } from './session';
import { IDENTITIES, LANGUAGES } from './session';
import { TEXTS } from './texts';
import { useStore } from './use-store';

type SessionMenusProps = { readonly services: HostServices };

/** Chooses the dashboard's language and whose eyes to see it with. */
export function SessionMenus({ services: { session, guard } }: SessionMenusProps) {
  const { identity, language } = useStore(session);
  const texts = TEXTS[language];
  // Another session starts the page anew, so it is left like any other page.
  const change = async (next: Session) => {
    if (await guard.mayLeave()) session.set(next);
  };
  return (
    <>
      <Menu
        label={`${texts.language}: ${texts.languageName}`}
        choices={LANGUAGES.map((choice) => ({
          text: TEXTS[choice].languageName,
          isChosen: choice === language,
          onClick: () => void change({ identity, language: choice }),
        }))}
      />
      <Menu
        label={`${texts.signedInAs}: ${texts.identities[identity].name}`}
        choices={IDENTITIES.map((choice) => ({
          text: texts.identities[choice].name,
          note: texts.identities[choice].note,
          isChosen: choice === identity,
          onClick: () => void change({ identity: choice, language }),
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
