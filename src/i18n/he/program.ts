import type { program as english } from '../en/program';
import type { Messages } from '../messages';

export const program = {
  title: 'התוכנית',
} satisfies Messages<typeof english, 'he'>;
