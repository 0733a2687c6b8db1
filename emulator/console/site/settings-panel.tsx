import { useMutation } from '@tanstack/react-query';
import { changeSettings, forgetSettings, type Settings } from '../api/site';
import { Failure } from '../parts/failure';
import { Panel } from '../parts/panel';
import { SettingsForm } from './settings-form';

type SettingsPanelProps = { readonly settings: Settings };

/** How the site behaves where Wix leaves it open. The form starts again whenever the settings are others. */
export function SettingsPanel({ settings }: SettingsPanelProps) {
  const save = useMutation({ mutationKey: ['change-settings'], mutationFn: changeSettings });
  const forget = useMutation({ mutationKey: ['forget-settings'], mutationFn: forgetSettings });
  return (
    <Panel title="Settings">
      <SettingsForm
        key={JSON.stringify(settings)}
        settings={settings}
        isBusy={save.isPending || forget.isPending}
        onSave={(changes) => {
          forget.reset();
          save.mutate(changes);
        }}
        onForget={() => {
          save.reset();
          forget.mutate();
        }}
      />
      <Failure error={save.error ?? forget.error} />
      <div role="status">
        {save.isSuccess && <p className="success">Saved.</p>}
        {forget.isSuccess && <p className="success">Everything is at its default again.</p>}
      </div>
    </Panel>
  );
}
