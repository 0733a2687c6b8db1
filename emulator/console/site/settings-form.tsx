import type { FormEvent } from 'react';
import { CHANNELS } from '../api/channels';
import type { Settings } from '../api/site';
import { Button } from '../parts/button';
import { Check } from '../parts/check';
import { Field } from '../parts/field';

/** Numbers that may be left empty, which switches off what they limit. */
const OPTIONAL_NUMBERS = ['callsPerMinute'];

type Words = { readonly label: string; readonly hint?: string };

const WORDS: Readonly<Record<string, Words>> = {
  couponDelayMs: {
    label: 'A coupon is pending for (ms)',
    hint: 'From asking for it until its points are taken.',
  },
  couponsFail: {
    label: 'Taking the points of a coupon fails',
    hint: 'Every coupon becomes FAILED, as when Wix cannot reach the account.',
  },
  checkoutTimeoutMs: {
    label: 'A checkout is given up after (ms)',
    hint: 'Its loyalty discount ends then, and its points come back.',
  },
  webhookRetryMs: {
    label: 'A failed delivery is repeated after (ms)',
    hint: 'The pause doubles each time, ten times in all.',
  },
  callsPerMinute: {
    label: 'Calls that are answered a minute',
    hint: 'Any number when empty. On Wix it is 200; what goes beyond is refused with 429.',
  },
  followableChannels: { label: 'Channels that can be followed' },
};

type SettingsFormProps = {
  readonly settings: Settings;
  readonly isBusy: boolean;
  readonly onSave: (settings: Settings) => void;
  readonly onForget: () => void;
};

/** Every setting that the emulator has, by what kind of value it takes; one without words here goes by its name. */
export function SettingsForm({ settings, isBusy, onSave, onForget }: SettingsFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(readSettings(settings, new FormData(event.currentTarget)));
  };
  return (
    <form onSubmit={submit}>
      {Object.entries(settings).map(([name, value]) => (
        <Setting key={name} name={name} value={value} />
      ))}
      <div className="actions">
        <Button type="button" isBusy={isBusy} onClick={onForget}>
          Back to defaults
        </Button>
        <Button className="primary end" isBusy={isBusy}>
          Save settings
        </Button>
      </div>
    </form>
  );
}

type SettingProps = { readonly name: string; readonly value: Settings[string] };

function Setting({ name, value }: SettingProps) {
  const { label, hint } = WORDS[name] ?? { label: name };
  if (typeof value === 'number' || value === null) {
    return (
      <Field
        label={label}
        hint={hint}
        name={name}
        type="number"
        required={!OPTIONAL_NUMBERS.includes(name)}
        min="0"
        defaultValue={value ?? ''}
      />
    );
  }
  if (typeof value === 'boolean') {
    const explained = hint ? (
      <span>
        {label}
        <br />
        <small className="muted">{hint}</small>
      </span>
    ) : (
      label
    );
    return <Check label={explained} name={name} isOn={value} />;
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      {CHANNELS.map((channel) => (
        <Check
          key={channel}
          label={channel}
          name={name}
          value={channel}
          isOn={value.includes(channel)}
        />
      ))}
    </fieldset>
  );
}

/** The settings as the form has them; an unchecked box is not in its data. */
function readSettings(saved: Settings, form: FormData): Settings {
  return Object.fromEntries(
    Object.entries(saved).map(([name, value]): [string, Settings[string]] => {
      const given = form.getAll(name).map(String);
      if (typeof value === 'number' || value === null) {
        return [name, given[0] === '' ? null : Number(given[0])];
      }
      return [name, typeof value === 'boolean' ? given.length > 0 : given];
    }),
  );
}
