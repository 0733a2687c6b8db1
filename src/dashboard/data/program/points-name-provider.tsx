import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Program } from '../../../domain/program';
import { PointsNameContext } from '../../../i18n/place-context';
import { programQueries } from './queries';

const toPointsName = (program: Program) => program.pointsName;

/** Lets every amount inside be written in the owner's own word for points, once it is known. */
export function PointsNameProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery({ ...programQueries.detail(), select: toPointsName });
  return <PointsNameContext.Provider value={data ?? null}>{children}</PointsNameContext.Provider>;
}
