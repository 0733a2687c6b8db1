/** How large the worlds are that are measured. */
export type Sizes = {
  /** Members of a small program; 1,000 in any case, the scale's lower end. */
  small: number;
  /** Members of the program that json-server is given too, and of the one that is adjusted in bulk. */
  medium: number;
  /** Members of the largest program. */
  large: number;
};

export const FULL: Sizes = { small: 1000, medium: 100_000, large: 1_000_000 };

/** For trying the benchmark out: the ratios mean little. */
export const QUICK: Sizes = { small: 1000, medium: 5000, large: 20_000 };
