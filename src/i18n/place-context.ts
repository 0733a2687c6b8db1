import { createContext } from 'react';
import type { Place } from './format';

/** The reader's locale and the site's time zone; set once, at the root of a page. */
export const PlaceContext = createContext<Place>({ locale: 'en-US', timeZone: 'UTC' });

/** The owner's own word for points; null until it is known or when there is none. */
export const PointsNameContext = createContext<string | null>(null);
