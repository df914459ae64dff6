package occ.disruption;

/** What a panel decides on a disruption. Each carries its reasons. */
public sealed interface Verdict {
    String reasons();

    /** At the level that is claimed, or that the regional panel put to the national one. */
    record Approve(String reasons) implements Verdict {}

    record Regrade(Effect level, String reasons) implements Verdict {}

    record Reject(String reasons) implements Verdict {}

    /** To its author, who says more. */
    record Return(String reasons) implements Verdict {}
}
