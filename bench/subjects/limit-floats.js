const ITEMS = [
  { id: "details", label: "View details" },
  { id: "edit", label: "Edit" },
  { id: "delete", label: "Delete" },
];

/** One menu for all rows, made when it's opened. */
export function mountMenu(host, table, { onDelete }) {
  let menu = null;
  let opener = null;

  function close() {
    menu?.remove();
    menu = null;
    opener?.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", handleOutside, true);
    removeEventListener("scroll", close);
  }

  function handleOutside({ target }) {
    if (!menu.contains(target) && target.closest(".more") !== opener) close();
  }

  function handleKeyDown(event) {
    const items = [...menu.children];
    const at = items.indexOf(document.activeElement);
    const moves = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === "Escape" || event.key === "Tab") {
      close();
      opener.focus();
    } else if (event.key in moves) {
      items[moves[event.key]].focus();
    } else return;
    event.preventDefault();
  }

  function open(button) {
    opener = button;
    menu = document.createElement("div");
    menu.className = "menu";
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", button.getAttribute("aria-label"));
    menu.innerHTML = ITEMS.map(
      ({ id, label }) =>
        `<button type="button" role="menuitem" tabindex="-1" data-id="${id}">${label}</button>`,
    ).join("");
    const place = button.getBoundingClientRect();
    host.append(menu);
    const { width, height } = menu.getBoundingClientRect();
    const top = place.bottom + 4 + height > innerHeight ? place.top - 4 - height : place.bottom + 4;
    menu.style.left = `${Math.max(0, place.right - width)}px`;
    menu.style.top = `${top}px`;
    button.setAttribute("aria-expanded", "true");
    menu.firstElementChild.focus({ preventScroll: true });
    menu.addEventListener("keydown", handleKeyDown);
    menu.addEventListener("click", ({ target }) => {
      const { keyId } = button.closest("[data-key-id]").dataset;
      close();
      button.focus();
      if (target.dataset.id === "delete") onDelete(keyId);
    });
    document.addEventListener("pointerdown", handleOutside, true);
    addEventListener("scroll", close, { passive: true });
  }

  table.addEventListener("click", ({ target }) => {
    const button = target.closest(".more");
    if (!button) return;
    if (menu && opener === button) return close();
    close();
    open(button);
  });
}

const DIALOG = `
  <form method="dialog" novalidate>
    <h2 id="limit-create">Create API key</h2>
    <p>Use a separate key for each app or environment.</p>
    <label>Name <input name="name" maxlength="100" autocomplete="off" aria-describedby="limit-error"></label>
    <p class="error" id="limit-error"></p>
    <label>Expires <select name="days">
      <option value="">Never expires</option><option value="30">30 days</option><option value="90">90 days</option>
    </select></label>
    <footer><button type="button" value="cancel">Cancel</button><button class="primary">Create key</button></footer>
  </form>`;

/** The dialog that creates a key, made when it's opened. */
export function mountCreateDialog(host, button, onCreate) {
  button.addEventListener("click", () => {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "limit-create");
    dialog.innerHTML = DIALOG;
    host.append(dialog);
    dialog.showModal();
    const form = dialog.firstElementChild;
    const error = dialog.querySelector(".error");
    dialog.querySelector("[value=cancel]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = form.elements.name.value.trim();
      if (name === "") {
        error.textContent = "Enter a name.";
        form.elements.name.setAttribute("aria-invalid", "true");
        form.elements.name.focus();
        return;
      }
      const days = Number(form.elements.days.value);
      dialog.close();
      onCreate(name, days ? new Date(Date.now() + days * 86_400_000).toISOString() : null);
    });
  });
}
