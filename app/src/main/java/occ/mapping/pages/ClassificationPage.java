package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

public record ClassificationPage(SubjectTop top, Form form) {
    public String action() {
        return top.subject().address() + "/classification";
    }

    public List<Option> theme() {
        return Choices.theme();
    }

    public List<Option> otherThemes() {
        return Choices.otherThemes(top.subject().primaryTheme());
    }

    public List<Option> crimes() {
        return Choices.crimes();
    }

    public List<Option> places() {
        return Choices.area();
    }

    public List<Option> countries() {
        return CountryFields.options();
    }
}
