/** The English words of the fields beyond the name, in the dialogs that create and edit a key. */
export const formWords = {
  optional: "Optional",
};
