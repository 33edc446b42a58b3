import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** On the button; then, on the one that does it, and the one that does not. */
  label: string;
  sure: string;
  cancel: string;
  disabled?: boolean;
  act: () => void;
}

/** A button that asks once more. Escape takes the question back. */
export function Confirm({ label, sure, cancel, disabled = false, act }: Props) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  // The focus goes with the question, to the answer that loses nothing, and back.
  useLayoutEffect(() => {
    if (asking !== wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button ref={first} type="button" class="button" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is for the buttons within
    <div class="buttons" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <button ref={first} type="button" class="button" onClick={() => setAsking(false)}>
        {cancel}
      </button>
      <button
        type="button"
        class="button button-sure"
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {sure}
      </button>
    </div>
  );
}
