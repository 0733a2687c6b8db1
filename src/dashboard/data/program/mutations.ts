import { mutationOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';
import { programQueries } from './queries';

const programs = webMethods('programs');

type ProgramChanges = Parameters<typeof programs.updateProgram>[0];
type Expiration = Parameters<typeof programs.updatePointsExpiration>[0];

const meta = { invalidates: [programQueries.all()] };

/** Customers earn and redeem from then on. Refused as invalid, field `name`, while there is none. */
export const activateProgram = () =>
  mutationOptions({
    mutationKey: ['program', 'activate'],
    mutationFn: () => programs.activateProgram(),
    meta,
  });

/** Customers neither earn nor redeem until the program is activated again. */
export const pauseProgram = () =>
  mutationOptions({
    mutationKey: ['program', 'pause'],
    mutationFn: () => programs.pauseProgram(),
    meta,
  });

/** Renames the program or its points; what is left out stays. */
export const updateProgram = () =>
  mutationOptions({
    mutationKey: ['program', 'update'],
    mutationFn: (changes: ProgramChanges) => programs.updateProgram(changes),
    meta,
  });

/** Says when inactive members lose points, and how many. */
export const updatePointsExpiration = () =>
  mutationOptions({
    mutationKey: ['program', 'expiration'],
    mutationFn: (expiration: Expiration) => programs.updatePointsExpiration(expiration),
    meta,
  });
