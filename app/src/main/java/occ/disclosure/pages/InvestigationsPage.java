package occ.disclosure.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.access.Person;
import occ.disclosure.Investigation;
import occ.faces.pages.DateWords;

/** Investigations of the force. */
public record InvestigationsPage(List<Investigation> investigations) {
    public InvestigationsPage {
        investigations = List.copyOf(investigations);
    }

    public String officers(Investigation investigation) {
        return investigation.officers().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    public String opened(Investigation investigation) {
        return DateWords.day(investigation.openedAt());
    }
}
