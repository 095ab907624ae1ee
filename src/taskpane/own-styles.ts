/** Lets no style into the task pane's page but the pane's own. */

/**
 * Adds a policy to the one that stands in the page: from now on a style element must bear the nonce, which Fluent gives
 * to those it makes, and no style attribute in HTML counts any more. Fresh each time, so that nobody can know it.
 *
 * The page itself cannot say this: a static file has no fresh nonce, and a hash of the empty style elements that Fluent
 * fills by script finds no match in WebKit, where Excel for Mac shows the pane
 * (https://github.com/styled-components/styled-components/issues/3704).
 *
 * @returns the nonce
 */
export function allowOwnStylesOnly(page: Document): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = page.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `style-src 'self' 'nonce-${nonce}'`;
  page.head.append(policy);
  return nonce;
}
