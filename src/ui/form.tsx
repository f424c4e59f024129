import { type ReactNode, useEffect, useRef } from "react";
import { isComposing } from "./use-escape.js";

export interface FormProps {
  /** For a submit button outside the form. */
  id: string;
  onSubmit: () => void;
  children?: ReactNode;
}

/** A `<form>` whose submit event reaches neither a form of the host around the panel nor any listener of the host. */
export function Form({ id, onSubmit, children }: FormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const submitRef = useRef(onSubmit);
  useEffect(() => {
    submitRef.current = onSubmit;
  });

  // React would get the event too late: if the host's form is around this one, the host's listeners come first.
  useEffect(() => {
    const form = formRef.current;
    function handleSubmit(event: Event) {
      event.preventDefault();
      event.stopPropagation();
      submitRef.current();
    }
    function handleKeyDown(event: KeyboardEvent) {
      // It only accepts what the input method suggests.
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
