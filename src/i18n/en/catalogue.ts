import { app } from './app';
import { errors } from './errors';
import { members } from './members';
import { program } from './program';
import { redeem } from './redeem';

/** English, bundled with every page: it is the reference for the other languages and their fallback. */
export const en = { app, errors, members, program, redeem };
