package occ.strategy.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.strategy.ControlStrategy;

/** Every control strategy that the reader may read. */
public record StrategiesPage(List<ControlStrategy> strategies, boolean mayWrite) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Control strategies");
    }

    public static String days(ControlStrategy strategy) {
        return "%s to %s".formatted(DateWords.day(strategy.from()), DateWords.day(strategy.until()));
    }
}
