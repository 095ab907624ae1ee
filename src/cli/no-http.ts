/**
 * Node loads its whole HTTP client (20 ms) as soon as anything asks what `Response` is, as the .xlsx library does on
 * its way to the platform's compression. The command line makes no requests, so an empty stand-in will do.
 */
export function standInForHttp(): void {
  Object.defineProperty(globalThis, "Response", { value: function Response() {}, configurable: true, writable: true });
}
