package occ.mapping.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.EntityKind;
import occ.mapping.nomination.DefinitionBasis;

/** The fuller half of a nomination: the definition limb by limb, crimes, other themes, territory, countries. */
public record CompletionPage(SubjectTop top, DefinitionBasis basis, Form form) {
    private static final List<Option> ANSWERS = List.of(new Option("yes", "Met"), new Option("no", "Not met"));

    public String action() {
        return top.subject().address() + "/completion";
    }

    /** The definitions to choose from; only groups have several. */
    public List<Option> bases() {
        var possible = Stream.of(DefinitionBasis.values())
                .filter(one -> one.kind() == kind())
                .toList();
        return Options.of(possible, DefinitionBasis::name, DefinitionBasis::label);
    }

    public boolean hasTerritory() {
        return kind() == EntityKind.GROUP;
    }

    public List<Option> answers() {
        return ANSWERS;
    }

    public List<Option> crimes() {
        return Choices.crimes();
    }

    public List<Option> otherThemes() {
        return Choices.otherThemes(top.subject().primaryTheme());
    }

    public List<Option> areas() {
        return Choices.areaOptions();
    }

    public List<Option> countries() {
        return CountryFields.options();
    }

    private EntityKind kind() {
        return top.subject().ref().kind();
    }
}
