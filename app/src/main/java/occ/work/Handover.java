package occ.work;

import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** What was handed on at once, with the note that everybody reads who was given something, and how each thing ended. */
public record Handover(
        String reference,
        Instant at,
        AccountId by,
        String byName,
        AccountId holder,
        String holderName,
        String holderReference,
        String note,
        boolean underWay,
        List<Item> items) {
    public Handover {
        items = List.copyOf(items);
    }

    /** {@code holding} is what is known of it to its reader now, if it is still there for them. */
    public record Item(
            HoldingKind kind,
            String reference,
            AccountId taker,
            String takerName,
            State state,
            String why,
            @Nullable Holding holding) {}

    public enum State {
        WAITING("Not done"),
        MOVED("Handed on"),
        ASKED("Asked"),
        REFUSED("Not handed on");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    public String address() {
        return "/handovers/" + reference;
    }
}
