let holds = 0;

function handleBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Older versions of Chromium and Safari only ask if a value is returned.
  event.returnValue = true;
}

/**
 * Makes the browser ask before the page is reloaded, closed, or left, as long as there's at least one hold.
 * @returns A function that releases this hold. Calling it again does nothing.
 */
export function holdPage(): () => void {
  if (holds === 0) window.addEventListener("beforeunload", handleBeforeUnload);
  holds += 1;
  let isOn = true;
  return () => {
    if (!isOn) return;
    isOn = false;
    holds -= 1;
    if (holds === 0) window.removeEventListener("beforeunload", handleBeforeUnload);
  };
}
