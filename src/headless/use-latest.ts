import { useInsertionEffect, useRef } from "react";

/** A ref to the value of the last render, for callbacks that outlive the render they were made in. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
