package occ.strategy.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import occ.access.Organisation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.strategy.ControlStrategy;
import org.jspecify.annotations.Nullable;

/** The form on which one is begun or changed; {@code strategy} is nothing while there is none. */
public record TextPage(@Nullable ControlStrategy strategy, List<Organisation> bodies, Form form) {
    /** As it stands. */
    static TextPage of(ControlStrategy strategy, List<Organisation> bodies) {
        return new TextPage(strategy, bodies, Form.of(held(strategy, bodies)));
    }

    public String title() {
        return strategy == null ? "Begin a control strategy" : "Change the draft";
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(title()).via("Control strategies", ControlStrategy.ADDRESS);
    }

    public String action() {
        return strategy == null ? ControlStrategy.ADDRESS : strategy.address() + "/text";
    }

    public int version() {
        return strategy == null ? 0 : strategy.version();
    }

    public List<Option> options() {
        return bodies.size() == 1
                ? Options.of(bodies, Organisation::key, Organisation::name)
                : Options.withNone("Choose a body", Options.of(bodies, Organisation::key, Organisation::name));
    }

    private static Map<String, List<String>> held(ControlStrategy held, List<Organisation> bodies) {
        var values = new TreeMap<String, List<String>>();
        values.put("summary", List.of(held.summary()));
        bodies.stream()
                .filter(one -> one.id().equals(held.body()))
                .forEach(one -> values.put("body", List.of(one.key())));
        put(values, "from", held.from());
        put(values, "until", held.until());
        return values;
    }

    private static void put(Map<String, List<String>> values, String field, LocalDate day) {
        values.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        values.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
        values.put(field + "-year", List.of(String.valueOf(day.getYear())));
    }
}
