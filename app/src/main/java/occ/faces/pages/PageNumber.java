package occ.faces.pages;

/** The number of a page in an address: whatever is no number is the first page. */
public final class PageNumber {
    private PageNumber() {}

    public static int of(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
