// The key / leads to the search: into its field, or to its page where the field has no room. Never while something is typed.
addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing) return;
  event.preventDefault();
  const field = document.querySelector('[aria-keyshortcuts="/"]');
  if (field?.checkVisibility()) field.select();
  else document.querySelector('.seek')?.click();
});
