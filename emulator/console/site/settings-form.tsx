import { useMutation } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { CHANNELS } from '../api/channels';
import { changeSettings, type Settings } from '../api/site';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';

/** Numbers that may be left empty, which switches off what they limit. */
const OPTIONAL_NUMBERS = ['callsPerMinute'];

const LABELS: Readonly<Record<string, string>> = {
  couponDelayMs: 'A coupon is pending for (ms)',
  couponsFail: 'Taking the points of a coupon fails',
  checkoutTimeoutMs: 'A checkout is given up after (ms)',
  webhookRetryMs: 'A failed delivery is repeated after (ms)',
  callsPerMinute: 'Calls that are answered a minute (empty: no quota)',
  followableChannels: 'Channels that can be followed',
};

type SettingsFormProps = { readonly settings: Settings };

/** Every setting that the emulator has, by what kind of value it takes; one without words here goes by its name. */
export function SettingsForm({ settings }: SettingsFormProps) {
  const save = useMutation({ mutationKey: ['change-settings'], mutationFn: changeSettings });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(readSettings(settings, new FormData(event.currentTarget)));
  };
  return (
    <Panel title="Settings">
      <form onSubmit={submit}>
        {Object.entries(settings).map(([name, value]) => (
          <Setting key={name} name={name} value={value} />
        ))}
        <Failure error={save.error} />
        <div className="actions">
          <button className="primary" disabled={save.isPending}>
            Save settings
          </button>
        </div>
      </form>
    </Panel>
  );
}

type SettingProps = { readonly name: string; readonly value: Settings[string] };

function Setting({ name, value }: SettingProps) {
  const label = LABELS[name] ?? name;
  if (typeof value === 'number' || value === null) {
    return (
      <Field
        label={label}
        name={name}
        type="number"
        required={!OPTIONAL_NUMBERS.includes(name)}
        min="0"
        defaultValue={value ?? ''}
      />
    );
  }
  if (typeof value === 'boolean') return <Check label={label} name={name} isOn={value} />;
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

type CheckProps = {
  readonly label: string;
  readonly name: string;
  readonly value?: string;
  readonly isOn: boolean;
};

function Check({ label, name, value = 'on', isOn }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      {label}
    </label>
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
