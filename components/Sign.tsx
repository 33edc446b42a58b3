/** The extension's sign: a quotation mark whose tail underlines. */
export function Sign({ size = 32 }: { size?: number }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <circle cx="5" cy="5.2" r="2.4" />
      <circle cx="11.2" cy="5.2" r="2.4" />
      <path d="M6.6 5.2c0 2.4-1 3.7-2.9 4.5M12.8 5.2c0 4.6-1.8 7.8-4.9 7.8H2" />
    </svg>
  );
}
