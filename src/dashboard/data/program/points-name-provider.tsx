import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Program } from '../../../domain/program';
import { namePoints } from '../../../i18n/name-points';
import { programQueries } from './queries';

const toPointsName = (program: Program) => program.pointsName;

/** Lets every text inside use the owner's own word for points, once it is known. */
export function PointsNameProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { data: name = null } = useQuery({ ...programQueries.detail(), select: toPointsName });
  // Synchronises the catalogue with the loyalty program.
  useEffect(() => (name === null ? undefined : namePoints(i18n, name)), [i18n, name]);
  return children;
}
