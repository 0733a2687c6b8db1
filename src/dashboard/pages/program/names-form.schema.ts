import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { Program } from '../../../domain/program';

export type NamesValues = { name: string; pointsName: string };

/** The names as Wix takes them; a program that never had a name may stay without one. */
export function namesSchema(t: TFunction<'program'>, isNameRequired: boolean) {
  const name = z.string().trim().min(2, t('names.nameLength')).max(50, t('names.nameLength'));
  return z.object({
    name: isNameRequired ? name : name.or(z.literal('')),
    pointsName: z.string().trim().max(20, t('names.pointsNameLength')),
  });
}

export function toNamesValues({ name, pointsName }: Program): NamesValues {
  return { name: name ?? '', pointsName: pointsName ?? '' };
}

/** Only what differs from the names the form started from, so that nothing else is overwritten; empty when nothing does. */
export function toNamesRequest(values: NamesValues, base: NamesValues) {
  return {
    ...(values.name !== base.name && { name: values.name }),
    ...(values.pointsName !== base.pointsName && { pointsName: values.pointsName || null }),
  };
}
