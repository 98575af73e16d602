/** The one control without a word on it; its name is read out. */
export function CloseButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="close" aria-label={name} onClick={onClick}>
      <span aria-hidden="true">×</span>
    </button>
  );
}
