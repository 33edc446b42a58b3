import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a few words. */
  readonly hint?: string;
  /** A line above it parts it from those before. */
  readonly apart?: boolean;
  readonly act: () => void;
}

interface Props {
  /** The button's name where its content has none. */
  label?: string;
  class: string;
  disabled?: boolean;
  items: readonly MenuItem[];
  children: ComponentChildren;
}

/** A button that opens a menu, by the pattern of the ARIA Authoring Practices: arrows, Home, End, Escape. */
export function Menu({ label, class: name, disabled = false, items, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const all = options();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    if (event.key === 'Escape' || to !== undefined) {
      event.preventDefault();
      // Escape closes the menu, and not the popup around it.
      event.stopPropagation();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are for the button and the items within
    <div class="menu-place" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={name}
        ref={button}
        id={`${id}-button`}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (isOpen || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div class="menu" role="menu" id={id} ref={list} aria-labelledby={`${id}-button`}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={item.apart ? 'menu-item menu-apart' : 'menu-item'}
              onClick={() => {
                close();
                item.act();
              }}
            >
              <span>{item.name}</span>
              {item.hint && (
                <span class="menu-hint">
                  <bdi>{item.hint}</bdi>
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
