/** Replaces a property, like `Object.defineProperty`. */
type Put = (target: object, name: string, descriptor: PropertyDescriptor) => void;

/**
 * What a browser may lack, refuse, or get wrong, by its name. Each function is self-contained, so
 * that it can also be sent to a page in another browser.
 */
export const LACKS = {
  "no BroadcastChannel": (put) => put(globalThis, "BroadcastChannel", { value: undefined }),
  "a BroadcastChannel that cannot be opened": (put) =>
    put(globalThis, "BroadcastChannel", {
      value: class {
        constructor() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        }
      },
    }),
  "a BroadcastChannel that takes no message": (put) =>
    put(globalThis, "BroadcastChannel", {
      value: class extends EventTarget {
        postMessage() {
          throw new DOMException("The channel is closed.", "InvalidStateError");
        }
        close() {
          throw new DOMException("The channel is closed.", "InvalidStateError");
        }
      },
    }),
  "no clipboard, as on plain HTTP": (put) => put(navigator, "clipboard", { value: undefined }),
  "a clipboard that refuses": (put) =>
    put(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    }),
  "a clipboard that throws": (put) =>
    put(navigator, "clipboard", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    }),
  "a clipboard that hangs": (put) =>
    put(navigator, "clipboard", { value: { writeText: () => new Promise(() => {}) } }),
  "a command for copying that throws": (put) =>
    put(document, "execCommand", {
      value: () => {
        throw new DOMException("no", "NotSupportedError");
      },
    }),
  "a language that is none": (put) => {
    put(navigator, "language", { value: "en-US@posix" });
    put(navigator, "languages", { value: ["en-US@posix", ""] });
    document.documentElement.lang = "en_US.UTF-8";
  },
  "no language at all": (put) => {
    put(navigator, "language", { value: undefined });
    put(navigator, "languages", { value: undefined });
    document.documentElement.removeAttribute("lang");
  },
  "an Intl without relative times": (put) => put(Intl, "RelativeTimeFormat", { value: undefined }),
  "an Intl that has no order": (put) =>
    put(Intl, "Collator", {
      value: class {
        constructor() {
          throw new RangeError("Incorrect locale information provided");
        }
      },
    }),
  "an Intl that writes no dates": (put) =>
    put(Intl, "DateTimeFormat", {
      value: class {
        constructor() {
          throw new RangeError("Unsupported time zone specified undefined");
        }
      },
    }),
  "an Intl without the rest": (put) => {
    for (const name of ["getCanonicalLocales", "Locale", "Segmenter", "ListFormat"]) {
      put(Intl, name, { value: undefined });
    }
  },
  "no observers": (put) => {
    for (const name of ["ResizeObserver", "IntersectionObserver", "PerformanceObserver"]) {
      put(globalThis, name, { value: undefined });
    }
  },
  "observers that cannot be made": (put) => {
    for (const name of ["ResizeObserver", "IntersectionObserver", "PerformanceObserver"]) {
      put(globalThis, name, {
        value: class {
          constructor() {
            throw new TypeError("Illegal constructor");
          }
        },
      });
    }
  },
  "no matchMedia": (put) => put(globalThis, "matchMedia", { value: undefined }),
  "a matchMedia that throws": (put) =>
    put(globalThis, "matchMedia", {
      value: () => {
        throw new DOMException("no", "NotSupportedError");
      },
    }),
  "a matchMedia that answers nothing": (put) =>
    put(globalThis, "matchMedia", { value: () => null }),
  "a matchMedia that tells of no changes": (put) =>
    put(globalThis, "matchMedia", { value: (media: string) => ({ media, matches: false }) }),
  "storages that are blocked": (put) => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      put(globalThis, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  },
  "cookies that are blocked": (put) =>
    put(document, "cookie", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  "the crypto of plain HTTP": (put) => {
    const crypto: Crypto | undefined = globalThis.crypto;
    put(globalThis, "crypto", {
      value: {
        getRandomValues: crypto?.getRandomValues.bind(crypto),
      },
    });
  },
  "no crypto": (put) => put(globalThis, "crypto", { value: undefined }),
  "a browser that takes itself for offline": (put) => put(navigator, "onLine", { value: false }),
  "a clock that is coarse": (put) => {
    const { performance } = globalThis;
    put(performance, "now", { value: () => 0 });
  },
  "no idle callbacks": (put) => {
    put(globalThis, "requestIdleCallback", { value: undefined });
    put(globalThis, "cancelIdleCallback", { value: undefined });
  },
  "no structuredClone": (put) => put(globalThis, "structuredClone", { value: undefined }),
  "no visual viewport": (put) => put(globalThis, "visualViewport", { value: null }),
  "a document that does not know its focus": (put) =>
    put(document, "hasFocus", {
      value: () => {
        throw new DOMException("no", "NotSupportedError");
      },
    }),
  "a page that is always hidden": (put) => {
    put(document, "hidden", { get: () => true });
    put(document, "visibilityState", { get: () => "hidden" });
  },
  "a selection that cannot be had": (put) => {
    put(document, "getSelection", { value: () => null });
    put(globalThis, "getSelection", { value: () => null });
  },
  "no history": (put) => {
    for (const name of ["pushState", "replaceState"]) {
      put(history, name, {
        value: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  },
  "elements that can neither scroll nor move": (put) => {
    for (const name of ["scrollIntoView", "animate", "getAnimations", "checkVisibility"]) {
      put(Element.prototype, name, { value: undefined });
    }
  },
  "signals that cannot be combined": (put) => {
    put(AbortSignal, "any", { value: undefined });
    put(AbortSignal, "timeout", { value: undefined });
  },
  "a platform without a name": (put) => {
    put(navigator, "platform", { value: undefined });
    put(navigator, "userAgent", { value: "" });
    put(navigator, "userAgentData", { value: undefined });
  },
} as const satisfies Readonly<Record<string, (put: Put) => void>>;

/** The name of something that a browser may lack. */
export type Lack = keyof typeof LACKS;

/** All names, in the order of their definition. */
export const LACK_NAMES = Object.keys(LACKS) as readonly Lack[];

/**
 * Takes away what's named; if two concern the same thing, the last one wins. Returns a function
 * that restores everything.
 */
export function takeAway(lacks: readonly Lack[]): () => void {
  const lang = document.documentElement.getAttribute("lang");
  const undo: (() => void)[] = [];
  for (const lack of lacks) {
    LACKS[lack]((target, name, descriptor) => {
      const own = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, { configurable: true, ...descriptor });
      undo.unshift(() => {
        if (own) Object.defineProperty(target, name, own);
        else Reflect.deleteProperty(target, name);
      });
    });
  }
  return () => {
    for (const putBack of undo.splice(0)) putBack();
    if (lang === null) document.documentElement.removeAttribute("lang");
    else document.documentElement.lang = lang;
  };
}
