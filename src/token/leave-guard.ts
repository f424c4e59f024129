let holds = 0;

function handleBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Older Chromium and Safari ask only where a value was returned.
  event.returnValue = true;
}

/**
 * Makes the browser ask before the page is reloaded, closed or left, for as long as at least one hold is on.
 * @returns the function that takes this hold off; further calls of it do nothing
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
