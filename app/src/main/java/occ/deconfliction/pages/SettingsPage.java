package occ.deconfliction.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.deconfliction.Level;
import occ.deconfliction.Limits;
import occ.deconfliction.Policies.Kept;
import occ.deconfliction.Policies.Policy;
import occ.deconfliction.Watchable;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** How much others are told: local defaults, and who set them. */
public record SettingsPage(
        Form form, List<Policy> policies, List<Kept> kept, List<Organisation> bodies, boolean forAll, Limits limits) {
    public SettingsPage {
        policies = List.copyOf(policies);
        kept = List.copyOf(kept);
        bodies = List.copyOf(bodies);
    }

    public String body(Policy policy) {
        return policy.body() == null ? "All bodies" : policy.body();
    }

    public String what(Policy policy) {
        var what = policy.what();
        return what == null ? "All kinds" : what.label();
    }

    public String set(Policy policy) {
        return policy.setBy() + ", " + DateWords.day(policy.setAt());
    }

    public List<Option> bodyOptions() {
        var all = forAll ? Stream.of(new Option("", "All bodies")) : Stream.<Option>empty();
        return Stream.concat(all, bodies.stream().map(one -> new Option(one.key(), one.name())))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.concat(
                        Stream.of(new Option("", "All kinds")),
                        Arrays.stream(Watchable.values()).map(one -> new Option(one.name(), one.label())))
                .toList();
    }

    public List<Option> levels() {
        return Stream.of(Level.SILENT, Level.POINTER, Level.OPEN)
                .map(one -> new Option(one.name(), one.label(), one.meaning()))
                .toList();
    }

    public String closed() {
        return kept.stream().filter(Kept::closed).map(Kept::name).collect(Collectors.joining(", "));
    }

    public List<Option> closable() {
        return kept.stream()
                .filter(one -> !one.closed())
                .map(one -> new Option(one.compartment().key(), one.name()))
                .toList();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("How much others are told").via("Deconfliction", Paths.HOME);
    }
}
