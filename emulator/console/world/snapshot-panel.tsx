import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { restore } from '../api/world';
import { Failure } from '../parts/failure';
import { Panel } from '../parts/panel';

/** The world of one moment as a file, to come back to. */
export function SnapshotPanel() {
  const id = useId();
  const load = useMutation({ mutationKey: ['restore'], mutationFn: restore });
  return (
    <Panel
      title="Snapshot"
      actions={
        <a href="/__emulator/snapshot" download>
          Save a snapshot
        </a>
      }
    >
      <div className="field">
        <label htmlFor={id}>Go back to a snapshot, in place of this world</label>
        <input
          id={id}
          type="file"
          disabled={load.isPending}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) load.mutate(file);
            target.value = '';
          }}
        />
      </div>
      <Failure error={load.error} />
      <div role="status">
        {load.isPending && <p className="muted">Going back…</p>}
        {load.isSuccess && <p className="success">Back at the moment of the snapshot.</p>}
      </div>
    </Panel>
  );
}
