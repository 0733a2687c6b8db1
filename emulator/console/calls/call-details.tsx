import { useQuery } from '@tanstack/react-query';
import { hashOf } from '../app/location';
import { callQueries, titleOf } from '../api/calls';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';

type CallDetailsProps = { readonly id: string };

/** One call in full. */
export function CallDetails({ id }: CallDetailsProps) {
  const call = useQuery(callQueries.one(id));
  return (
    <Panel title={`Call ${id}`} actions={<a href={hashOf('calls')}>Close</a>}>
      <Loaded query={call}>
        {(found) => (
          <>
            <h3 className="breaking">{titleOf(found)}</h3>
            <code className="breaking">
              {found.verb} {found.path}
              {found.query}
            </code>
            <Facts
              facts={[
                ['Status', found.status],
                ['Took', `${found.durationMs} ms`],
                ['At (real time)', found.at.toLocaleTimeString('en-GB')],
                ['Caller', found.caller ?? 'nobody'],
                ['Request id', found.requestId ?? 'none'],
                ['Fault', found.fault?.type ?? 'none'],
              ]}
            />
            {found.exchange ? (
              <>
                <Body title="Request" text={found.exchange.request} />
                <Body title="Response" text={found.exchange.response} />
              </>
            ) : (
              <p className="muted">What was said is kept for the last 200 calls only.</p>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

type BodyProps = { readonly title: string; readonly text: string | undefined };

function Body({ title, text }: BodyProps) {
  return (
    <>
      <h3>{title}</h3>
      {text === undefined ? (
        <p className="muted">No body.</p>
      ) : (
        // A region that scrolls has to be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions need focus (axe: scrollable-region-focusable)
        <pre tabIndex={0} role="group" aria-label={`${title} body`}>
          {prettyPrint(text)}
        </pre>
      )}
    </>
  );
}

/** JSON with indents; anything else, such as JSON that was cut, as it is. */
function prettyPrint(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
