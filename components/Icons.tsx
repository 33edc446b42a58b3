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
      <path d="M8 13V3.25M4 7l4-3.75L12 7" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="M8 3v9.75M4 9l4 3.75L12 9" />
    </Icon>
  );
}

/** Kept, when it is filled. */
export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <Icon class={filled ? 'icon-filled' : ''}>
      <path d="M4.25 2.75h7.5v10.5L8 10.5l-3.75 2.75Z" />
    </Icon>
  );
}

/** Out of According: an arrow that leaves its tray downwards. */
export function ExportIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7m-3-2.75 3 3 3-3M2.75 11.5v2h10.5v-2" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.75 9.25a2.5 2.5 0 0 0 3.75.25l2-2A2.5 2.5 0 0 0 9 4l-.75.75m1 2a2.5 2.5 0 0 0-3.75-.25l-2 2A2.5 2.5 0 0 0 7 12l.75-.75" />
    </Icon>
  );
}

/** A board with a line on it: for a class. */
export function ClassIcon() {
  return (
    <Icon>
      <rect x="1.75" y="2.75" width="12.5" height="8.5" rx="1" />
      <path d="M4.75 8.5 7 6.25l1.75 1.5 2.5-2.5M8 11.25v2.5" />
    </Icon>
  );
}
