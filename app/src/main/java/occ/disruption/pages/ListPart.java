package occ.disruption.pages;

import java.util.Arrays;
import java.util.List;
import occ.disruption.DisruptionState;

/** Parts of the list, in the order of work. */
public enum ListPart {
    APPROVED("Approved", DisruptionState.counted()),
    SUBMITTED("To supervise", List.of(DisruptionState.SUBMITTED)),
    PANEL("For a panel", List.of(DisruptionState.SUPERVISED, DisruptionState.PANEL)),
    DRAFTS("Drafts", List.of(DisruptionState.DRAFT, DisruptionState.RETURNED)),
    SAMPLE("Dip sample", DisruptionState.counted()),
    ENDED("Rejected or withdrawn", List.of(DisruptionState.REJECTED, DisruptionState.WITHDRAWN));

    private final String label;
    private final List<DisruptionState> states;

    ListPart(String label, List<DisruptionState> states) {
        this.label = label;
        this.states = states;
    }

    public String label() {
        return label;
    }

    List<DisruptionState> states() {
        return states;
    }

    static ListPart of(String typed) {
        return Arrays.stream(values())
                .filter(part -> part.name().equals(typed))
                .findFirst()
                .orElse(APPROVED);
    }
}
