package occ.picture.pages;

import java.util.List;
import occ.access.Attestations.Due;
import occ.access.Attestations.Made;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.picture.HiddenSubjects.Hidden;

/** What a compartment hides, with what each lacks, for its sponsor to attest. */
public record AttestationPage(Due due, List<Hidden> hidden, List<Made> made, Form form) {
    static final String ALL = "ALL";
    static final String MISSING = "MISSING";

    public AttestationPage {
        hidden = List.copyOf(hidden);
        made = List.copyOf(made);
    }

    public String path() {
        return "/compartments/" + due.compartment().key() + "/attestation";
    }

    public String dueDay() {
        return DateWords.day(DateWords.lastDay(due.at()));
    }

    public List<Option> answers() {
        return List.of(
                new Option(ALL, "Each has an owner, a tier and a plan"), new Option(MISSING, "Something is missing"));
    }

    /** Whether the register itself shows that something is missing. */
    boolean isLacking() {
        return hidden.stream().anyMatch(one -> !one.lacking().isEmpty());
    }

    public String lacking(Hidden one) {
        return String.join(", ", one.lacking());
    }

    public String state(Hidden one) {
        return one.state().label();
    }

    public String on(Made one) {
        return DateWords.day(one.at());
    }

    public String said(Made one) {
        var missing = one.missing();
        return missing == null ? "Each has an owner, a tier and a plan" : "Missing: " + missing;
    }
}
