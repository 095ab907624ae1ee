/** The browser's download. */

/** How long the file's address must live after the click. */
const KEPT = 60_000;

/**
 * Hands a file to the person. Web views that know no downloads ignore it.
 *
 * @param type a media type; that of our own files, by the name, unless given
 */
export function downloadFile(name: string, content: Uint8Array | string, type = typeOf(name)): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}

function typeOf(name: string): string {
  if (name.endsWith(".json")) return "application/json";
  return name.endsWith(".xlsx")
    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    : "text/csv;charset=utf-8";
}
