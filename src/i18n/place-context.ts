import { createContext } from 'react';
import type { Place } from './format';

/** The reader's locale and the site's time zone; set once, at the root of a page. */
export const PlaceContext = createContext<Place>({ locale: 'en-US', timeZone: 'UTC' });
