package occ.mapping.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.nomination.DefinitionBasis;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Countries;
import occ.reference.Country;

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

    public boolean hasDefinition() {
        return kind() != EntityKind.VULNERABILITY;
    }

    public List<Option> answers() {
        return ANSWERS;
    }

    public List<Option> crimes() {
        return Options.of(CrimeType.class, CrimeType::label);
    }

    public List<Option> otherThemes() {
        var others = Stream.of(Theme.values())
                .filter(theme -> theme != top.subject().primaryTheme())
                .toList();
        return Options.of(others, Theme::name, Theme::label);
    }

    public List<Option> areas() {
        return Options.of(List.copyOf(Areas.standard().all()), Area::key, Area::name);
    }

    public List<Option> countries() {
        return Options.withNone("None", Options.of(Countries.all(), Country::code, Country::name));
    }

    private EntityKind kind() {
        return top.subject().ref().kind();
    }
}
