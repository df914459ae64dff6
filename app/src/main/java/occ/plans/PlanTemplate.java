package occ.plans;

import static occ.kernel.Pillar.PREPARE;
import static occ.kernel.Pillar.PREVENT;
import static occ.kernel.Pillar.PROTECT;
import static occ.kernel.Pillar.PURSUE;

import java.util.List;
import occ.kernel.Pillar;

/** What a plan may begin from: objectives and actions to be edited. Days count from the day the plan is begun. */
public enum PlanTemplate {
    CLEAR_HOLD_BUILD(
            "Clear, hold, build",
            "One area: break the group’s hold, keep it out, then rebuild what it lived on. In three phases",
            List.of(
                    aim(
                            PURSUE,
                            "Clear: take out those who run the group in the area",
                            "Principals charged, remanded or gone from the area",
                            "All principals",
                            90,
                            act("Warrants and arrests of principals on one day", "CRI-01", 60),
                            act("Restrain and seize what the group lives on", "CRI-04", 90)),
                    aim(
                            PROTECT,
                            "Hold: keep the ground that was cleared",
                            "Weeks without the group’s return",
                            "26 weeks",
                            180,
                            act("Visible patrols and visits at the places cleared", "CRI-05", 100),
                            act("Housing and licensing visits to premises used", "BUS-04", 120)),
                    aim(
                            PREVENT,
                            "Hold: offer a way out to those whom the group draws in",
                            "Young people in an offer of support",
                            "All who are referred",
                            180,
                            act("Refer young people at risk to the local offer of support", "BEH-02", 100)),
                    aim(
                            PREPARE,
                            "Build: strengthen the area so that no other group moves in",
                            "Residents who say the area is safe",
                            "More than before",
                            365,
                            act("Agree with the council what is rebuilt first, and who pays", "LIF-06", 200)))),
    COUNTY_LINES(
            "County lines network",
            "A line run from one place into others, with children and vulnerable adults in it",
            List.of(
                    aim(
                            PURSUE,
                            "Close the line and charge those who hold it",
                            "Line holders charged",
                            "All line holders",
                            120,
                            act("Attribute the line’s number to its holder", "CRI-03", 30),
                            act("Arrests at both ends of the line on one day", "CRI-01", 90)),
                    aim(
                            PROTECT,
                            "Find and safeguard the children and adults exploited",
                            "People safeguarded",
                            "Everybody identified",
                            60,
                            act("Referral of each possible victim", "", 14),
                            act("Visits to homes at risk of being taken over", "", 30)),
                    aim(
                            PREVENT,
                            "Make recruiting harder where it happens",
                            "Schools and homes briefed",
                            "All in the area",
                            120,
                            act("Brief schools and children’s homes at the exporting end", "", 60)))),
    FRAUD(
            "Fraud-enabled group",
            "A group that lives on fraud: victims are many, and accounts, numbers and sites can be taken from it",
            List.of(
                    aim(
                            PURSUE,
                            "Take away the group’s accounts, numbers and sites",
                            "Enablers in use",
                            "None for 28 days",
                            90,
                            act("Freeze accounts that received the money", "LIF-03", 30),
                            act("Take down sites and numbers with their providers", "CRI-05", 30)),
                    aim(
                            PROTECT,
                            "Reach victims before they lose more",
                            "Victims contacted",
                            "All known victims",
                            45,
                            act("Ask banks to warn the customers on the group’s lists", "BUS-05", 21)),
                    aim(
                            PREPARE,
                            "Tell the sector how the method works",
                            "Firms that changed a control",
                            "Those most used",
                            120,
                            act("Alert to the sector with signs to look for", "CRI-06", 60))));

    private final String label;
    private final String meaning;
    private final List<Aim> aims;

    PlanTemplate(String label, String meaning, List<Aim> aims) {
        this.label = label;
        this.meaning = meaning;
        this.aims = aims;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public List<Aim> aims() {
        return aims;
    }

    public record Aim(Pillar pillar, String words, String measure, String target, int days, List<Act> acts) {}

    /** {@code tactic} is a code of the catalogue, or empty. */
    public record Act(String words, String tactic, int days) {}

    private static Aim aim(Pillar pillar, String words, String measure, String target, int days, Act... acts) {
        return new Aim(pillar, words, measure, target, days, List.of(acts));
    }

    private static Act act(String words, String tactic, int days) {
        return new Act(words, tactic, days);
    }
}
