// While a name is typed, what is on record under a name like it appears below. Without script it appears at the check.
const PAUSE = 350;

export function duplicateHits(place) {
  const input = document.getElementById(place.dataset.hitsFor);
  let waiting;
  let asked = input.value.trim();

  const ask = async () => {
    const name = input.value.trim();
    if (name === asked) return;
    asked = name;
    const response = await fetch(`${place.dataset.hits}?name=${encodeURIComponent(name)}`);
    const fragment = response.ok ? await response.text() : "";
    if (name === asked) place.innerHTML = fragment;
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}
