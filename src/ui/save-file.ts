/** Hands a text over as a file. Works without storage, network and secure context. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // the browser reads the blob in a task of its own
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
