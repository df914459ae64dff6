// Without script the date is typed in figures; with it, the browser's own calendar stands in. What is sent is the same.
export function asAtDate(input) {
  input.type = "date";
}
