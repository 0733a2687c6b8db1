import { createContext } from 'react';

/** Whether the emulator answers nothing at all, which the top of the page says once for everything on it. */
export const IsUnreachable = createContext(false);
