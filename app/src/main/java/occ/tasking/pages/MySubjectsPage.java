package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Mark;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/** A lead officer's own: what waits for their answer, and what they lead. */
public record MySubjectsPage(List<Asked> asked, List<Led> led) {

    public record Asked(String name, String address, Mark due, String askedBy, String handoverNote) {}

    public record Led(
            String name,
            String address,
            String state,
            @Nullable ThreatBand band,
            @Nullable Tier tier,
            boolean interim,
            @Nullable Mark review,
            List<Lacks> lacks) {}

    /** Something running against a clock; {@code href} leads to the deed that stops it, if it is the officer's. */
    public record Lacks(
            Mark due,
            String breach,
            String mustAct,
            String deed,
            @Nullable String href) {}

    public long late() {
        return led.stream()
                .flatMap(one -> one.lacks().stream())
                .filter(one -> one.due().kind() == Mark.Kind.LATE)
                .count();
    }
}
