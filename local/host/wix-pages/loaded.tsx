import type { UseQueryResult } from '@tanstack/react-query';
import { Loader } from '@wix/design-system';
import type { ReactNode } from 'react';
import { Notice } from '../notice';
import { useWixPageTexts } from './use-wix-page-texts';

type LoadedProps<Data> = {
  readonly state: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
};

/** What a page of Wix shows once it is there; until then a loader, and a way on if it never comes. */
export function Loaded<Data>({ state, children }: LoadedProps<Data>) {
  const texts = useWixPageTexts();
  if (state.data !== undefined) return children(state.data);
  if (state.error === null) {
    return (
      <div className="wix-page-wait" role="status">
        <Loader size="medium" text={texts.loading} />
      </div>
    );
  }
  return (
    <div className="wix-page-wait" role="alert">
      <Notice
        title={texts.failedTitle}
        text={texts.failedText}
        action={{ label: texts.retry, onClick: () => void state.refetch() }}
      />
    </div>
  );
}
