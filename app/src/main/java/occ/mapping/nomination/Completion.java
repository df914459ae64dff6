package occ.mapping.nomination;

import java.util.List;
import java.util.Set;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.mapping.Classification;
import occ.mapping.CrimeType;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.mapping.Subject;
import occ.reference.Area;
import occ.reference.Countries;

/** What a light nomination leaves to be said: the definition test, and what the subject does where. */
public record Completion(
        DefinitionTest test,
        Set<CrimeType> crimes,
        Set<Theme> otherThemes,
        Set<Area> territory,
        Set<String> countries) {
    public Completion {
        crimes = Set.copyOf(crimes);
        otherThemes = Set.copyOf(otherThemes);
        territory = Set.copyOf(territory);
        countries = Set.copyOf(countries);
    }

    public Classification classification(Subject subject) {
        return new Classification(subject.primaryTheme(), otherThemes, crimes, subject.place(), countries);
    }

    /** A limb that is not met is an answer too: whether the test is passed, triage decides. Groups alone have a territory. */
    public List<Problem> problems(EntityKind kind) {
        var problems = new Problems()
                .addAll(test.unanswered())
                .refuse(crimes.isEmpty(), "crimes", "Choose at least one type of crime")
                .refuse(
                        kind == EntityKind.GROUP && territory.isEmpty(),
                        "territory",
                        "Choose at least one area where they are active");
        countries.stream()
                .sorted()
                .filter(code -> Countries.withCode(code).isEmpty())
                .forEach(code -> problems.refuse(true, "countries", "No country has the code " + code));
        return problems.all();
    }
}
