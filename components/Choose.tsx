import './choose.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface Props {
  label: string;
  /** Printed names, to choose one from. */
  names: readonly string[];
  /** Whether "no source" is an answer too; it gives null. */
  orNobody: boolean;
  choose: (name: string | null) => void;
  cancel: () => void;
}

/** One line with which a reader says whose words something is. Escape leaves it. */
export function Choose({ label, names, orNobody, choose, cancel }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  const apply = (event: Event) => {
    event.preventDefault();
    if (chosen === 'nobody') choose(null);
    else choose(names[Number(chosen)] ?? null);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  return (
    <form class="choose" onSubmit={apply} onKeyDown={leave}>
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={field}
        class="select"
        required
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {names.map((name, place) => (
          <option key={name} value={place}>
            {name}
          </option>
        ))}
        {orNobody && <option value="nobody">{words.nobody}</option>}
      </select>
      <button type="submit" class="quiet strong" disabled={chosen === ''}>
        {words.apply}
      </button>
      <button type="button" class="quiet" onClick={cancel}>
        {words.cancel}
      </button>
    </form>
  );
}
