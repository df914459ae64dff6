package occ.mapping.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Subject;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.reference.Area;
import occ.reference.Areas;
import org.jspecify.annotations.Nullable;

/** The fuller half of a nomination as typed, or as it stands on record. */
record CompletionForm(Form form, DefinitionBasis basis) {
    private static final int LONGEST = 2_000;

    static CompletionForm of(Form form, Subject subject) {
        var usual = usualBasis(subject);
        return new CompletionForm(
                form,
                form.read().optionalChoice("basis", bases(subject), Enum::name).orElse(usual));
    }

    static CompletionForm onRecord(Subject subject, @Nullable DefinitionTest test, Set<Area> territory) {
        var basis = test == null ? usualBasis(subject) : test.basis();
        var fields = new HashMap<String, List<String>>();
        fields.put("version", List.of(String.valueOf(subject.version())));
        fields.put("basis", List.of(basis.name()));
        fields.put("crimes", names(subject.crimes().stream()));
        fields.put("otherThemes", names(subject.themes().stream()));
        fields.put("territory", territory.stream().map(Area::key).toList());
        CountryFields.put(fields, subject.countries());
        if (test != null) {
            test.findings().forEach(finding -> put(fields, finding));
        }
        return new CompletionForm(Form.of(fields), basis);
    }

    /** The same with the limbs of another definition; of those that both have, the answers stay. */
    CompletionForm against(@Nullable DefinitionBasis other) {
        return other == null ? this : new CompletionForm(form, other);
    }

    Completion read() {
        var read = form.read();
        return new Completion(
                new DefinitionTest(
                        basis,
                        basis.limbs().stream().map(limb -> finding(limb.code())).toList()),
                Set.copyOf(read.optionalChoices("crimes", CrimeType.class)),
                Set.copyOf(read.optionalChoices("otherThemes", Theme.class)),
                territory(),
                CountryFields.read(form));
    }

    private LimbFinding finding(String limb) {
        var words = form.read()
                .optionalText("limb-" + limb, "what shows it", LONGEST)
                .orElse("");
        if (form.value("met-" + limb).isEmpty()) {
            form.withError("met-" + limb, "Select whether it is met");
        }
        return new LimbFinding(limb, form.has("met-" + limb, "yes"), words);
    }

    private Set<Area> territory() {
        return form.values("territory").stream()
                .flatMap(key -> Areas.standard().withKey(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void put(Map<String, List<String>> fields, LimbFinding finding) {
        fields.put("met-" + finding.limb(), List.of(finding.met() ? "yes" : "no"));
        fields.put("limb-" + finding.limb(), List.of(finding.justification()));
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.map(value -> value.name()).toList();
    }

    private static DefinitionBasis usualBasis(Subject subject) {
        return bases(subject).getFirst();
    }

    private static List<DefinitionBasis> bases(Subject subject) {
        return Stream.of(DefinitionBasis.values())
                .filter(basis -> basis.kind() == subject.ref().kind())
                .toList();
    }
}
