/** The keys of a shortcut, one box for each: "Alt+Shift+S", or "⌥⇧S" as a Mac writes it. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
