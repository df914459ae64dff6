package occ.strategy.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import occ.strategy.ControlStrategy;

/** One control strategy, with what its reader may do. */
public record StrategyPage(ControlStrategy strategy, Form form, boolean mayWrite, boolean mayApprove) {
    public String title() {
        return "Control strategy, " + strategy.bodyName();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(strategy.bodyName()).via("Control strategies", ControlStrategy.ADDRESS);
    }

    public String days() {
        return StrategiesPage.days(strategy);
    }

    public List<Pillar> pillars() {
        return Arrays.asList(Pillar.values());
    }

    public List<Option> themes() {
        return Options.withNone("Choose a theme", Options.of(Theme.class, Theme::label));
    }
}
