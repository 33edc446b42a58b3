import type { ComponentChildren } from 'preact';

/** Line icons in one style: 16 units wide, strokes of 1.5 with round ends, in the colour of the text. */
function Icon({ class: name, children }: { class?: string; children: ComponentChildren }) {
  return (
    <svg class={name ? `icon ${name}` : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.5 3.5" />
    </Icon>
  );
}

export function FilterIcon() {
  return (
    <Icon>
      <path d="M2.25 4.5h11.5M4.5 8h7M6.75 11.5h2.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4.25 4.25 7.5 7.5m0-7.5-7.5 7.5" />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon class="icon-mirrored">
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
      <path d="M9.75 2.75v10.5" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2.25 5h4m3.5 0h4M2.25 11h1.5m3.5 0h6.5" />
      <circle cx="8" cy="5" r="1.75" />
      <circle cx="5.5" cy="11" r="1.75" />
    </Icon>
  );
}

export function PencilIcon() {
  return (
    <Icon>
      <path d="m3 13 .75-3L10.5 3.25l2.25 2.25L6 12.25Zm6-8.25L11.25 7" />
    </Icon>
  );
}

export function UpIcon() {
  return (
    <Icon>
      <path d="m4 10 4-4 4 4" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="m4 6 4 4 4-4" />
    </Icon>
  );
}
