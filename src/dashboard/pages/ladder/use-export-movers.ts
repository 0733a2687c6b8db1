import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LadderImpact } from '../../../domain/ladder/compare-ladders';
import { WebMethodError, type AppError } from '../../../domain/errors';
import { accountQueries } from '../../data/accounts/queries';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { moverRows, nameRows, type Direction, type MoverRow } from './mover-rows';

/** As many names as one call brings. */
const PORTION = 100;

type Source = {
  members: KnownMembers;
  impact: LadderImpact;
  direction: Direction;
  total: number;
};

type Exporting =
  { phase: 'idle' } | { phase: 'running'; done: number } | { phase: 'failed'; error: AppError };

/** Reads the names of all who move, portion by portion; `onDone` gets them unless it was stopped before. */
export function useExportMovers(source: Source, onDone: (rows: MoverRow[]) => void) {
  const client = useQueryClient();
  const [state, setState] = useState<Exporting>({ phase: 'idle' });
  const run = useRef(0);

  const readPortion = async (offset: number): Promise<MoverRow[]> => {
    const rows = moverRows(source, source.direction, { offset, limit: PORTION });
    const named = await client.query(accountQueries.several(rows.map(({ id }) => id)));
    return nameRows(rows, named);
  };
  const readAll = async (current: number): Promise<MoverRow[] | null> => {
    const rows: MoverRow[] = [];
    while (rows.length < source.total) {
      const portion = await readPortion(rows.length);
      if (run.current !== current) return null;
      if (portion.length === 0) break;
      rows.push(...portion);
      setState({ phase: 'running', done: rows.length });
    }
    return rows;
  };
  const start = async () => {
    run.current += 1;
    setState({ phase: 'running', done: 0 });
    try {
      const rows = await readAll(run.current);
      if (rows === null) return;
      setState({ phase: 'idle' });
      onDone(rows);
    } catch (error) {
      if (!(error instanceof WebMethodError)) throw error;
      setState({ phase: 'failed', error: error.detail });
    }
  };
  const stop = () => {
    run.current += 1;
    setState({ phase: 'idle' });
  };
  return { state, start, stop };
}
