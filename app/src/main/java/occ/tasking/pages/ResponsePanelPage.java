package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import org.jspecify.annotations.Nullable;

/** Who answers for a subject and at what level, on the subject's own page. Deeds are there for those who may. */
public record ResponsePanelPage(
        Present present,
        @Nullable Link decideTier,
        @Nullable Link assignOwner,
        @Nullable Link assignLead,
        @Nullable Link answer,
        List<Next> next,
        List<Past> past) {

    /** What must happen, by when and by whom; {@code deed} for those who may do it, {@code source} the rule. */
    public record Next(
            Mark due,
            String breach,
            String mustAct,
            String source,
            String deed,
            @Nullable String href) {}

    /** One decision there has been. */
    public record Past(String day, String what, String by, String why) {}
}
