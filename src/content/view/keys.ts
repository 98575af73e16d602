/** Escape does this and nothing of the site's. */
export function onEscape(then: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    then();
  };
}

/** A key that was held down before something opened must not press what is in it. */
export function ignoreRepeats(event: KeyboardEvent): void {
  if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
}
