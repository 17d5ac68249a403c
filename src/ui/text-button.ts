/** A quiet button with a text, for the few places that are not drawn by Lit. */
export function textButton(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn bare';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
