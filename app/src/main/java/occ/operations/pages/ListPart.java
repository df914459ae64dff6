package occ.operations.pages;

import java.util.Arrays;
import java.util.List;
import occ.operations.OperationState;

/** Parts of the list, in the order of work. */
public enum ListPart {
    OPEN("Open", List.of(OperationState.OPEN, OperationState.CLOSING)),
    TO_APPROVE("To approve", List.of(OperationState.CLOSING)),
    CLOSED("Closed", List.of(OperationState.CLOSED));

    private final String label;
    private final List<OperationState> states;

    ListPart(String label, List<OperationState> states) {
        this.label = label;
        this.states = states;
    }

    public String label() {
        return label;
    }

    List<OperationState> states() {
        return states;
    }

    static ListPart of(String typed) {
        return Arrays.stream(values())
                .filter(part -> part.name().equals(typed))
                .findFirst()
                .orElse(OPEN);
    }
}
