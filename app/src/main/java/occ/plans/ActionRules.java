package occ.plans;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import occ.plans.PlanOutcome.Objection;
import org.jspecify.annotations.Nullable;

/** What an action may be aimed at, what it may depend on, and how it ends. */
public final class ActionRules {
    private ActionRules() {}

    /** R47. {@code offender} is whether the person aimed at is suspected or convicted; null where none is aimed at. */
    public static Objection aimedAt(Action.Content content, @Nullable Boolean offender) {
        if (offender == null || content.protective()) {
            return new Objection(false, "target", "");
        }
        return offender
                ? new Objection(
                        content.grounds().isBlank(),
                        "grounds",
                        "Enter the power used, and why it is necessary and proportionate (R47)")
                : new Objection(
                        true,
                        "target",
                        "This person is neither suspected nor convicted: only an action that protects them can be aimed"
                                + " at them (R47)");
    }

    /** Whether an action would wait for itself: {@code needs} holds what each of the others waits for. */
    public static boolean wouldWaitForItself(String action, List<String> asked, Map<String, List<String>> needs) {
        var next = new ArrayDeque<>(asked);
        var seen = new HashSet<String>();
        while (!next.isEmpty()) {
            var one = next.pop();
            if (one.equals(action)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(needs.getOrDefault(one, List.of()));
            }
        }
        return false;
    }

    public static PlanOutcome move(Action action, ActionState to, String note, List<Action> needed) {
        var waitsFor = needed.stream()
                .filter(one -> one.state().isOpen())
                .map(one -> one.reference().text())
                .toList();
        return PlanOutcome.unless(
                new Objection(action.state() == to, "state", "It is “%s” already".formatted(to.label())),
                new Objection(
                        to == ActionState.DONE && !waitsFor.isEmpty(),
                        "state",
                        "It depends on what is still open: " + String.join(", ", waitsFor)),
                new Objection(to == ActionState.DONE && note.isBlank(), "note", "Enter what came of it"),
                new Objection(to == ActionState.NOT_DONE && note.isBlank(), "note", "Enter why it is not done"),
                new Objection(
                        !action.state().isOpen() && note.isBlank(),
                        "note",
                        "It had ended: enter why it is open again"));
    }
}
