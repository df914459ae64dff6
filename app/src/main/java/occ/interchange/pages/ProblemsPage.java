package occ.interchange.pages;

import java.util.ArrayList;
import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Pages;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import org.jspecify.annotations.Nullable;

public record ProblemsPage(
        Import shown, Found<ReturnProblem> found, @Nullable Effect effect, int page) {
    public List<ProblemRow> rows() {
        return found.page().stream().map(ProblemRow::new).toList();
    }

    public Pages pages() {
        return new Pages(
                page,
                Found.PAGE,
                found.total(),
                path() + "?" + (effect == null ? "" : "effect=" + effect.name() + "&") + "page=");
    }

    public List<NavigationLink> effects() {
        var links = new ArrayList<NavigationLink>();
        links.add(new NavigationLink("All", path(), null, effect == null));
        for (var each : shown.problems()) {
            links.add(new NavigationLink(
                    each.effect().label(),
                    path() + "?effect=" + each.effect().name(),
                    each.count(),
                    each.effect() == effect));
        }
        return links;
    }

    private String path() {
        return shown.path() + "/problems";
    }
}
