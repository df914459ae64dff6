package occ.faces.pages;

import java.util.List;
import occ.faces.StaleRecord.Difference;

/** What a reader sees whose save came second: their version beside the one that was saved first. */
public record StalePage(List<Difference> differences, String path) {
    public StalePage {
        differences = List.copyOf(differences);
    }
}
