// Beside the boxes of a list: one that ticks them all, and the words that say how many are ticked.
export function chooseAll(form) {
  const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${form.id}"]`)];
  const heading = boxes[0]?.closest("table").tHead.rows[0].cells[0];
  if (!heading) return;

  const all = heading.appendChild(document.createElement("input"));
  all.type = "checkbox";
  all.setAttribute("aria-label", "Choose all on this page");
  const words = form.querySelector("[data-choose-count]");
  words.setAttribute("role", "status");

  const tell = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && !all.checked;
    words.textContent = ticked === 0 ? "With those ticked:" : `With the ${ticked} ticked:`;
  };
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
  for (const box of boxes) box.addEventListener("change", tell);
  tell();
}
