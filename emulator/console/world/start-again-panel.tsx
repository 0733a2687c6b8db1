import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { reset, worldQueries } from '../api/world';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Confirmation } from '../parts/confirmation';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';

/** The seeds, to throw everything away and start again from one. */
export function StartAgainPanel() {
  const info = useQuery(worldQueries.info());
  return (
    <Panel title="Start again">
      <Loaded query={info}>
        {({ seed, seeds }) => <SeedChoice current={seed} seeds={seeds} />}
      </Loaded>
    </Panel>
  );
}

type SeedChoiceProps = { readonly current: string; readonly seeds: readonly string[] };

function SeedChoice({ current, seeds }: SeedChoiceProps) {
  const [seed, setSeed] = useState(current);
  const dialog = useRef<HTMLDialogElement>(null);
  const start = useMutation({ mutationKey: ['reset'], mutationFn: reset });
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        <Choice label="Seed" value={seed} onChange={(event) => setSeed(event.target.value)}>
          {seeds.map((each) => (
            <option key={each} value={each}>
              {each}
              {each === current && ' (this world’s)'}
            </option>
          ))}
        </Choice>
        <Button className="danger" isBusy={start.isPending}>
          {start.isPending ? 'Starting again…' : 'Start again…'}
        </Button>
      </form>
      <Failure error={start.error} />
      <div role="status">
        {start.data && <p className="success">A new world from the seed {start.data.seed}.</p>}
      </div>
      <Confirmation
        dialog={dialog}
        title={`Start again from the seed ${seed}?`}
        confirm="Start again"
        onConfirm={() => start.mutate(seed)}
      >
        Everything in this world is thrown away: members, points, rules, the clock, settings, faults
        and the log of calls. Save a snapshot first if you want to come back.
      </Confirmation>
    </>
  );
}
