// On wide screens the filter is open from the start; a filter that is in use is opened by the server on any screen.
const WIDE = matchMedia("(min-width: 801px)");

export function autoFilter(details) {
  if (WIDE.matches) details.open = true;
}
