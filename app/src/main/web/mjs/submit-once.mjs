// A second click sends nothing. The button pressed is disabled only after the browser has read the form, so that its
// name and value are sent; coming back to the page enables it again.
export function submitOnce(form) {
  let sent = false;

  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
      return;
    }
    sent = true;
    setTimeout(() => event.submitter?.setAttribute("disabled", ""));
  });

  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    sent = false;
    form.querySelectorAll("button[disabled]:not([aria-disabled])").forEach((button) => button.removeAttribute("disabled"));
  });
}
