package occ.disruption.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisation.Kind;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Line;
import occ.disruption.Effect;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.kernel.Pillar;
import occ.kernel.Theme;
import occ.kernel.Tier;

/** One part of all disruptions. */
public record ListPage(
        Form form, ListPart part, List<Line> lines, Pages pages, List<Organisation> organisations, boolean mayExport) {
    private static final List<String> FILTERS = List.of("level", "pillar", "theme", "tier", "body");

    public List<NavigationLink> parts() {
        return Arrays.stream(ListPart.values())
                .map(each -> new NavigationLink(each.label(), address(each, form), null, each == part))
                .toList();
    }

    public String export() {
        return address(part, form).replace(Disruption.ADDRESS, ExportPages.PATH);
    }

    public List<Option> levels() {
        return Options.withNone("All levels", Options.of(Effect.class, Effect::label));
    }

    public List<Option> pillars() {
        return Options.withNone("All pillars", Options.of(Pillar.class, Pillar::label));
    }

    public List<Option> themes() {
        return Options.withNone("All themes", Options.of(Theme.class, Theme::label));
    }

    public List<Option> tiers() {
        return Options.withNone("All tiers", Options.of(Tier.class, Tier::label));
    }

    public List<Option> bodies() {
        return Options.withNone("All bodies", Options.of(organisations, Organisation::key, ListPage::named));
    }

    private static String named(Organisation body) {
        return body.kind() == Kind.REGION ? body.name() + " and its forces" : body.name();
    }

    public static String days(Line line) {
        return line.from().equals(line.until())
                ? DateWords.day(line.from())
                : "%s to %s".formatted(DateWords.day(line.from()), DateWords.day(line.until()));
    }

    static String address(ListPart part, Form form) {
        var chosen = FILTERS.stream()
                .filter(filter -> !form.value(filter).isEmpty())
                .map(filter -> filter + "=" + URLEncoder.encode(form.value(filter), UTF_8));
        return Disruption.ADDRESS + "?"
                + Stream.concat(Stream.of("part=" + part), chosen).collect(Collectors.joining("&"));
    }
}
