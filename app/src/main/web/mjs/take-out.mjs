// Beside a text that passages are taken out of: a button that adds what is selected to the passages.
export function takeOut(text) {
  const passages = document.getElementById(text.dataset.redact);
  if (!passages) return;

  const button = document.createElement("button");
  button.type = "button";
  button.className = "app-btn";
  button.textContent = "Take out what is selected";
  text.after(button);

  const told = document.createElement("span");
  told.className = "app-sub";
  told.setAttribute("role", "status");
  button.after(told);

  // To press the button must not end the selection that it is about.
  button.addEventListener("mousedown", (press) => press.preventDefault());
  button.addEventListener("click", () => {
    const selection = document.getSelection();
    const selected = text.contains(selection.anchorNode) ? selection.toString().trim() : "";
    if (selected === "") {
      told.textContent = "Select words in the text first.";
      return;
    }
    passages.value = [passages.value.trimEnd(), selected].filter((line) => line !== "").join("\n");
    passages.dispatchEvent(new Event("input", { bubbles: true }));
    told.textContent = `Will be taken out when you save: ${selected}`;
  });
}
