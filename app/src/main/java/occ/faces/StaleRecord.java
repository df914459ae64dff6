package occ.faces;

import java.util.List;

/** Somebody else saved first. Both versions are carried, so that the page can show them and neither is lost. */
public class StaleRecord extends RuntimeException {
    private final transient List<Difference> differences;

    public StaleRecord(List<Difference> differences) {
        super("The record was changed by somebody else in the meantime");
        this.differences = List.copyOf(differences);
    }

    public List<Difference> differences() {
        return differences;
    }

    /** One field in both versions, in words for the person who typed. */
    public record Difference(String what, String mine, String theirs) {
        public boolean isSame() {
            return mine.equals(theirs);
        }
    }
}
