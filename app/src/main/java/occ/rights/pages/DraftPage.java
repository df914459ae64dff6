package occ.rights.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.Form;
import occ.rights.CaseState;
import occ.rights.Exemption;
import occ.rights.Found;

/** The answer exactly as the requester would get it, with what was decided beside it. */
public record DraftPage(CaseTop top, String text, List<Found> found, Form form) {
    public DraftPage {
        found = List.copyOf(found);
    }

    public boolean isToSubmit() {
        return top.about().state() == CaseState.IN_HAND;
    }

    public String decision(Found one) {
        var ruling = one.ruling();
        return ruling == null ? "To decide" : ruling.decision().label();
    }

    public String grounds(Found one) {
        var ruling = one.ruling();
        return ruling == null
                ? ""
                : ruling.exemptions().stream().sorted().map(Exemption::section).collect(Collectors.joining(", "));
    }

    public String reasons(Found one) {
        var ruling = one.ruling();
        return ruling == null ? "" : ruling.reasons();
    }
}
