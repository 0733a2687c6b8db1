/** Style sheets are for the bundler; TypeScript needs to know only that they can be imported. */
declare module '*.css';
