package occ.mapping.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.mapping.CommunityImpact.Level;

/** Assessing what a subject does to the people of one place, for the first time or again. */
public record ImpactFormPage(SubjectTop top, Form form) {
    public String action() {
        return top.subject().address() + "/community-impacts";
    }

    public List<Option> places() {
        return Choices.area();
    }

    public List<Option> levels() {
        return Arrays.stream(Level.values())
                .map(level -> new Option(level.name(), level.label(), level.meaning()))
                .toList();
    }
}
