package occ.faces.pages;

import java.util.List;

/** What came of a deed for one of several. {@code refusal} says why not; it is empty where it was done. */
public record OutcomeLine(String name, String address, String refusal) {
    public boolean isDone() {
        return refusal.isEmpty();
    }

    public static long countDone(List<OutcomeLine> lines) {
        return lines.stream().filter(OutcomeLine::isDone).count();
    }
}
