/** What jsdom lacks of a browser and libraries call as they load. In Node's own environment it does nothing. */
if (typeof window !== "undefined") {
  const { TextDecoder, TextEncoder } = require("node:util");
  const { deserialize, serialize } = require("node:v8");
  const fillIn = (name, value) => {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  }
  fillIn("TextEncoder", TextEncoder);
  fillIn("TextDecoder", TextDecoder);
  fillIn("structuredClone", (value) => deserialize(serialize(value)));
  fillIn("ResizeObserver", Observer);
  fillIn("IntersectionObserver", Observer);
  fillIn("matchMedia", (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }));
}
