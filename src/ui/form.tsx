import { type ReactNode, useEffect, useRef } from "react";
import { isComposing } from "./is-composing.js";

export interface FormProps {
  /** For a button that stands outside of it. */
  id: string;
  onSubmit: () => void;
  children?: ReactNode;
}

/**
 * A `<form>` whose submit is nobody else's: neither a form of the host's around the panel nor a listener of the host's
 * hears of it.
 */
export function Form({ id, onSubmit, children }: FormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const submitRef = useRef(onSubmit);
  useEffect(() => {
    submitRef.current = onSubmit;
  });

  // React would be told of it too late: where the host's form is around this one in the page, that hears of it first.
  useEffect(() => {
    const form = formRef.current;
    function handleSubmit(event: Event) {
      event.preventDefault();
      event.stopPropagation();
      submitRef.current();
    }
    function handleKeyDown(event: KeyboardEvent) {
      // It takes a candidate of the input method, no more.
      if (event.key === "Enter" && isComposing(event)) event.preventDefault();
    }
    form?.addEventListener("submit", handleSubmit);
    form?.addEventListener("keydown", handleKeyDown);
    return () => {
      form?.removeEventListener("submit", handleSubmit);
      form?.removeEventListener("keydown", handleKeyDown);
    };
  }, []);

  return (
    <form ref={formRef} className="akp-form" id={id} noValidate>
      {children}
    </form>
  );
}
