package occ.mapping.pages;

import java.util.List;
import java.util.Optional;
import occ.mapping.Problem;
import occ.mapping.nomination.DefinitionBasis.Limb;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import org.jspecify.annotations.Nullable;

/** The definition test limb by limb, and what it leaves open. */
public record DefinitionPanel(@Nullable DefinitionTest test, List<Problem> shortfall) {
    /** A vulnerability has no definition to meet. */
    public boolean isAsked() {
        return test != null || !shortfall.isEmpty();
    }

    public boolean isPassed() {
        return shortfall.isEmpty();
    }

    public String heading() {
        if (test == null) {
            return "Definition test: not recorded";
        }
        return "Definition test: " + (isPassed() ? "passed" : "open points");
    }

    public List<Line> lines() {
        return test == null
                ? List.of()
                : test.basis().limbs().stream().map(this::line).toList();
    }

    private Line line(Limb limb) {
        var found = Optional.ofNullable(test).stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.limb().equals(limb.code()))
                .findFirst();
        return new Line(
                limb.wording(),
                limb.source(),
                found.map(finding -> finding.met() ? "Met" : "Not met").orElse("Not answered"),
                found.map(LimbFinding::justification).orElse(""));
    }

    public record Line(String wording, String source, String answer, String justification) {}
}
