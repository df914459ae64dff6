package occ.governance.pages;

import java.util.List;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.governance.Outcome;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;

/** What is decided on a plan that was submitted, on its own page as in a meeting. */
record PlanDecision(Choice choice, String words) {
    enum Choice {
        APPROVE("Approve it, so that it is in force"),
        SEND_BACK("Send it back to be changed");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static List<Option> options() {
        return List.of(
                new Option(Choice.APPROVE.name(), Choice.APPROVE.label()),
                new Option(Choice.SEND_BACK.name(), Choice.SEND_BACK.label()));
    }

    /** What was decided, in a word or two. */
    String outcome() {
        return switch (choice) {
            case APPROVE -> "Approved";
            case SEND_BACK -> "Sent back";
        };
    }

    static Optional<PlanDecision> read(Form form) {
        var choice = form.read().choice("choice", "what you decide", Choice.class);
        var words = form.read().text("words", "your reasons", PlanPages.LONGEST);
        return form.isValid()
                ? Optional.of(new PlanDecision(choice.orElseThrow(), words.orElseThrow()))
                : Optional.empty();
    }

    Outcome on(StrategicPlans plans, Actor actor, StrategicPlan plan, int seen) {
        return switch (choice) {
            case APPROVE -> plans.approve(actor, plan.reference(), seen, words);
            case SEND_BACK -> plans.sendBack(actor, plan.reference(), seen, words);
        };
    }
}
