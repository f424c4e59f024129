/** Keeps browsers and password managers from filling, saving, or decorating a field. */
export const noAutofill = {
  autoComplete: "off",
  spellCheck: false,
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
} as const;
