// A matrix or a map of tiles is one tab stop; arrow keys move to the nearest link by its place on the screen.
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function arrowKeys(grid) {
  const links = [...grid.querySelectorAll("a")];
  let stop = links.find((link) => link.hasAttribute("aria-current")) ?? links[0];
  links.forEach((link) => link.setAttribute("tabindex", link === stop ? "0" : "-1"));

  const moveTo = (link) => {
    stop.setAttribute("tabindex", "-1");
    link.setAttribute("tabindex", "0");
    stop = link;
    link.focus();
  };

  grid.addEventListener("keydown", (event) => {
    const direction = DIRECTIONS[event.key];
    const from = event.target.closest("a");
    if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nearest(links, from, direction);
    if (next) moveTo(next);
  });

  grid.addEventListener("focusin", (event) => {
    const link = event.target.closest("a");
    if (link && link !== stop) moveTo(link);
  });
}

// Ahead counts once and aside twice, so that a row is followed before it is left.
function nearest(links, from, [dx, dy]) {
  const [x, y] = centre(from);
  let best;
  let least = Infinity;
  for (const link of links) {
    const [otherX, otherY] = centre(link);
    const ahead = (otherX - x) * dx + (otherY - y) * dy;
    const aside = Math.abs((otherX - x) * dy) + Math.abs((otherY - y) * dx);
    if (ahead > 4 && ahead + 2 * aside < least) {
      least = ahead + 2 * aside;
      best = link;
    }
  }
  return best;
}

function centre(link) {
  const box = link.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}
