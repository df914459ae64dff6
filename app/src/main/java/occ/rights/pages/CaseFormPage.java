package occ.rights.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.rights.Exemption;
import occ.rights.Wait;

/** A form about a case. */
public record CaseFormPage(CaseTop top, Form form) {
    public List<Option> questions() {
        return Arrays.stream(Wait.Kind.values())
                .map(kind -> new Option(kind.name(), kind.label(), because(kind)))
                .toList();
    }

    public List<Option> exemptions() {
        return exemptionOptions();
    }

    static List<Option> exemptionOptions() {
        return Options.of(Exemption.class, each -> Words.capital(each.words()) + ", " + each.section());
    }

    public List<Option> grantOrRefuse() {
        if (top.about().right().isOfAccess()) {
            return List.of(
                    new Option("grant", "Answer it", "As it is put together from the records"),
                    new Option(
                            "refuse",
                            "Refuse to act on it",
                            "Only if it is manifestly unfounded or excessive, which we must be able to show (section 53)"));
        }
        return List.of(
                new Option("grant", "Grant it", "What is granted is carried out once another person has approved"),
                new Option("refuse", "Refuse it", "The letter gives the reasons below, and how to complain"));
    }

    private static String because(Wait.Kind kind) {
        return kind.beginsTheMonth()
                ? "The month begins when it comes (%s)".formatted(kind.section())
                : "The days it takes are left out of the month (%s)".formatted(kind.section());
    }
}
