package occ.pole.pages;

/** The number of a page in an address: whatever is no number is the first page. */
final class PageNumber {
    private PageNumber() {}

    static int of(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
