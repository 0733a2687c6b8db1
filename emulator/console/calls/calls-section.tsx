import { CallDetails } from './call-details';
import { CallList } from './call-list';

type CallsSectionProps = {
  /** The id of the call that is looked at, when one is. */
  readonly rest: readonly string[];
};

/** What was asked of the emulator lately, as it comes in, and one call in full beside it. */
export function CallsSection({ rest: [id] }: CallsSectionProps) {
  return (
    <div className="columns">
      <CallList selectedId={id} />
      {id !== undefined && <CallDetails key={id} id={id} />}
    </div>
  );
}
