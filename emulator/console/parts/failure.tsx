type FailureProps = {
  /** What failed; nothing is shown without it. */
  readonly error: Error | null;
};

/** A failure in words, told to screen readers at once. */
export function Failure({ error }: FailureProps) {
  if (!error) return null;
  return (
    <p className="failure" role="alert">
      {error.message}
    </p>
  );
}
