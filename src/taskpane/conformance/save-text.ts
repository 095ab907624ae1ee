/** Hands a text to the person as a file. */

/** How long the file's address must live after the click, in milliseconds. */
const KEPT = 60_000;

/** Starts a download. Web views that know no downloads ignore it: the page shows the text as well. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
