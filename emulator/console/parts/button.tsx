import type { ComponentProps } from 'react';

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  /** Whether what it started is under way: it does nothing meanwhile. */
  readonly isBusy: boolean;
};

/** A button that starts something. It keeps the focus while busy, which a disabled one would lose to the page. */
export function Button({ isBusy, onClick, ...button }: ButtonProps) {
  return (
    <button
      {...button}
      aria-disabled={isBusy}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    />
  );
}
