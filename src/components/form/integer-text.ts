import { z } from 'zod';

type IntegerTextRule = {
  min: number;
  max: number;
  /** Shown for whatever is not a whole number in the range; it names the range. */
  message: string;
};

/** A schema that turns the text of an `IntegerField` into an integer within the range, both ends included. */
export function integerText({ min, max, message }: IntegerTextRule) {
  return z
    .string()
    .trim()
    .regex(/^[+-]?\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message));
}
