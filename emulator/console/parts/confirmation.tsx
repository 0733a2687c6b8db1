import { type ReactNode, type RefObject, useId } from 'react';

type ConfirmationProps = {
  /** Opened by whoever asks, with `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly title: string;
  /** What the button that goes on is called. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** What is going to happen. */
  readonly children: ReactNode;
};

/** Asks before something that cannot be undone. Escape and Cancel leave everything as it is. */
export function Confirmation({ dialog, title, confirm, onConfirm, children }: ConfirmationProps) {
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        <p>{children}</p>
        <div className="actions">
          <button type="button" className="end" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button className="danger">{confirm}</button>
        </div>
      </form>
    </dialog>
  );
}
