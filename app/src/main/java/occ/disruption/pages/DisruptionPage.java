package occ.disruption.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.access.Organisation;
import occ.disruption.CapabilityEffect;
import occ.disruption.Criteria.Need;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Line;
import occ.disruption.Prosecution;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.kernel.Pillar;
import occ.knowledge.Tactic;
import org.jspecify.annotations.Nullable;

/** A disruption whole, with what its reader may do. {@code like} are those that may be the same act. */
public record DisruptionPage(
        Disruption disruption,
        Form form,
        List<Need> needs,
        List<Line> like,
        @Nullable Tactic tactic,
        List<Organisation> bodies,
        Optional<occ.operations.Operations.Line> operation,
        May may) {
    /** What the reader may do with it. */
    public record May(
            boolean rewrite,
            boolean supervise,
            boolean table,
            boolean check,
            boolean close,
            boolean correct,
            boolean withdraw,
            boolean join,
            boolean add,
            boolean sample) {}

    public String prosecution(Prosecution prosecution) {
        return ProsecutionPage.address(disruption, prosecution);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(disruption.reference().text()).via("Disruptions", Disruption.ADDRESS);
    }

    public String days() {
        return Said.days(disruption.claim());
    }

    public String pillars() {
        var secondary = disruption.claim().secondary();
        return disruption.claim().pillar().label()
                + (secondary.isEmpty()
                        ? ""
                        : " (also %s)"
                                .formatted(secondary.stream().map(Pillar::label).collect(Collectors.joining(", "))));
    }

    public String effects() {
        var effects = disruption.claim().effects();
        return effects.isEmpty()
                ? "None selected"
                : effects.stream().map(CapabilityEffect::label).collect(Collectors.joining(". "));
    }

    public String months() {
        var months = disruption.claim().months();
        return months == 0 ? "Not said" : Words.count(months, "month", "months");
    }

    public Optional<String> actionAddress() {
        return disruption.claim().ofAction().map(action -> disruption.about().address() + "/plan/actions/" + action);
    }

    public boolean mayBeTheSame() {
        return !like.isEmpty();
    }

    public List<Option> decisions() {
        return List.of(new Option("agree", agreeing()), new Option("return", "Return it to its author"));
    }

    private String agreeing() {
        return switch (disruption.claim().level().decidedAt()) {
            case SUPERVISOR -> "Approve it";
            case REGIONAL, NATIONAL -> "Agree, so that a panel decides";
        };
    }

    public List<Option> contributors() {
        return Options.withNone(
                "Choose a body",
                bodies.stream()
                        .filter(body -> !disruption.isOf(body.id()))
                        .map(body -> new Option(body.key(), body.name()))
                        .toList());
    }
}
