// Leaving a form that was changed asks first. A form that came back with errors was changed before it was shown.
export function unsavedForm(form) {
  const typed = () => new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value?.name ?? value)])).toString();
  const before = document.querySelector(".govuk-error-summary") ? null : typed();
  let sending = false;

  form.addEventListener("submit", () => (sending = true));
  window.addEventListener("pageshow", () => (sending = false));
  window.addEventListener("beforeunload", (event) => {
    if (!sending && typed() !== before) event.preventDefault();
  });
}
