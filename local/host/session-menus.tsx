import { useId } from 'react';
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
  const change = async (next: Partial<Session>) => {
    if (await guard.mayLeave()) session.set({ ...session.get(), ...next });
  };
  return (
    <>
      <Menu
        label={texts.language}
        value={language}
        choices={LANGUAGES.map((value) => ({ value, text: TEXTS[value].languageName }))}
        onChoose={(next) => void change({ language: next })}
      />
      <Menu
        label={texts.signedInAs}
        value={identity}
        choices={IDENTITIES.map((value) => ({ value, text: texts.identities[value] }))}
        onChoose={(next) => void change({ identity: next })}
      />
    </>
  );
}

type MenuProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
};

/** The browser's own menu: the design system's popover menu has no accessible name and no chosen item. */
function Menu<Value extends string>({ label, value, choices, onChoose }: MenuProps<Value>) {
  const id = useId();
  const choose = (text: string) => {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <span className="menu">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </span>
  );
}
