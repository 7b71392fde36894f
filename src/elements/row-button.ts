/** Returns a button for one row of a list: its value is the row's index, its name says what it does to whom. */
export function rowButton(
  name: string,
  text: string,
  index: number,
  about: string,
  disabled = false,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.name = name;
  button.value = String(index);
  button.textContent = text;
  button.setAttribute('aria-label', about);
  button.disabled = disabled;
  return button;
}
