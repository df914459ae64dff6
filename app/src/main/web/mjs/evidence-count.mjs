// Over the statements that a factor may rest on: how many are ticked, kept true while they are ticked.
export function evidenceCount(details) {
  const words = details.querySelector("[data-evidence-count]");
  details.addEventListener("change", () => {
    const ticked = details.querySelectorAll("input[type=checkbox]:checked").length;
    words.textContent = words.textContent.replace(/\d+/, String(ticked));
  });
}
