package occ.disruption.pages;

import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.PanelRules;
import occ.disruption.Panels.Calibration;
import occ.disruption.Panels.Case;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** What a panel decides, beside what it decided before. */
public record VerdictPage(Disruption disruption, Form form, List<Case> alike, List<Calibration> calibration) {
    /** What may be decided. */
    public enum Choice {
        APPROVE,
        REGRADE,
        RETURN,
        REJECT
    }

    public Effect before() {
        return PanelRules.before(disruption);
    }

    public List<Option> choices() {
        return List.of(
                new Option(Choice.APPROVE.name(), "Approve it as “%s”".formatted(before().label()), next()),
                new Option(Choice.REGRADE.name(), "Regrade it"),
                new Option(Choice.RETURN.name(), "Return it to its author"),
                new Option(Choice.REJECT.name(), "Reject it"));
    }

    private String next() {
        return PanelRules.goesOn(disruption, before()) ? "The national panel decides after you" : "It is final";
    }

    public List<Option> levels() {
        return Options.of(
                List.of(Effect.values()).stream()
                        .filter(level -> level != before())
                        .toList(),
                Effect::name,
                Effect::label);
    }
}
