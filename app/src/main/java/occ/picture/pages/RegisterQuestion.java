package occ.picture.pages;

import java.time.Clock;
import java.util.EnumSet;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.picture.Facet;
import occ.picture.Register.Order;
import occ.picture.RegisterColumn;
import occ.picture.RegisterFilter;

/** What an address of the register asks for. */
record RegisterQuestion(Asked asked, RegisterFilter filter, Order order, int page) {
    static final String SORT = "sort";
    static final String PAGE = "page";
    private static final int MOST_PAGES = 100_000;

    static RegisterQuestion of(KindWords kind, Form form, Clock clock) {
        var asked = Asked.of(form, clock);
        var filter = new RegisterFilter(kind.kind(), asked.text(), asked.chosen(EnumSet.allOf(Facet.class)));
        return new RegisterQuestion(asked, filter, order(form.value(SORT)), page(form));
    }

    /** As the address says it: a falling order begins with a hyphen. */
    String sorted() {
        return (order.descending() ? "-" : "") + order.column().key();
    }

    static int page(Form form) {
        return Math.clamp(PageNumber.of(form.value(PAGE)), 1, MOST_PAGES);
    }

    private static Order order(String typed) {
        var descending = typed.startsWith("-");
        return RegisterColumn.keyed(descending ? typed.substring(1) : typed)
                .map(column -> new Order(column, descending))
                .orElse(Order.BY_NAME);
    }
}
