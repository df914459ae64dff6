package occ.faces.pages;

/**
 * How a table is ordered. {@code address} is the list's own, with its filters, up to where the order goes:
 * {@code /groups?tier=1&sort=}. A falling order is written with a hyphen before the column.
 */
public record Sort(String column, boolean descending, String address) {
    /** Reads what the address says, as {@code -score} or {@code name}; which columns there are is the list's to judge. */
    public static Sort of(String typed, String address) {
        return typed.startsWith("-") ? new Sort(typed.substring(1), true, address) : new Sort(typed, false, address);
    }

    public boolean isBy(String other) {
        return column.equals(other);
    }

    /** Where a click on a heading leads: the other way round if it is ordered by it already. */
    public String href(String other) {
        return address + (isBy(other) && !descending ? "-" : "") + other;
    }

    public String state(String other) {
        return !isBy(other) ? "none" : descending ? "descending" : "ascending";
    }
}
