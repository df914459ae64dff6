package occ.disruption.pages;

import java.util.List;
import java.util.stream.IntStream;
import occ.disruption.CapabilityEffect;
import occ.disruption.Criteria;
import occ.disruption.Disruption;
import occ.disruption.DisruptionKind;
import occ.disruption.Effect;
import occ.disruption.Evidence.Origin;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Pillar;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.mapping.Subject;
import occ.operations.Operations.Line;

/** The form of a claim: a new one against a subject, or a draft anew. {@code version} is 0 for a new one. */
public record ClaimFormPage(
        String title,
        String about,
        String action,
        String back,
        int version,
        Form form,
        Criteria criteria,
        OutcomeTypes types,
        Tactics known,
        List<Line> operations,
        Breadcrumbs breadcrumbs) {
    private static final int SPARE = 2;

    static ClaimFormPage ofSubject(
            Subject subject, Form form, Criteria criteria, OutcomeTypes types, Tactics known, List<Line> operations) {
        return new ClaimFormPage(
                "Record a disruption",
                subject.name(),
                subject.address() + "/disruptions",
                subject.address(),
                0,
                form,
                criteria,
                types,
                known,
                operations,
                Breadcrumbs.to("Record a disruption").via(subject.name(), subject.address()));
    }

    static ClaimFormPage ofDraft(
            Disruption draft, Form form, Criteria criteria, OutcomeTypes types, Tactics known, List<Line> operations) {
        return new ClaimFormPage(
                "Change the disruption",
                draft.about().name(),
                draft.address() + "/claim",
                draft.address(),
                draft.version(),
                form,
                criteria,
                types,
                known,
                operations,
                Breadcrumbs.to("Change the disruption")
                        .via("Disruptions", Disruption.ADDRESS)
                        .via(draft.reference().text(), draft.address()));
    }

    public boolean isNew() {
        return version == 0;
    }

    public List<Option> kinds() {
        return List.of(DisruptionKind.values()).stream()
                .map(kind -> new Option(kind.name(), kind.label(), kind.hint()))
                .toList();
    }

    public List<Option> pillars() {
        return Options.of(Pillar.class, Pillar::label);
    }

    public List<Option> tactics() {
        return Options.withNone("None of the catalogue", Options.of(known.all(), Tactic::code, Tactic::title));
    }

    public List<Option> forOperation() {
        return Options.withNone(
                "None", Options.of(operations, line -> line.reference().text(), Line::name));
    }

    public List<Option> levels() {
        return List.of(Effect.values()).stream()
                .map(level -> new Option(level.name(), level.label(), Said.asks(level, criteria)))
                .toList();
    }

    public List<Option> effects() {
        return ClaimForm.effects().stream()
                .map(effect -> new Option(effect.name(), effect.label(), "Bears out " + words(effect)))
                .toList();
    }

    private static String words(CapabilityEffect effect) {
        return "“" + effect.bearsOut().label() + "”";
    }

    public List<Option> origins() {
        return Options.withNone("Choose", Options.of(ClaimForm.origins(), Origin::name, Origin::label));
    }

    public List<Option> outcomes() {
        return Options.withNone("Choose", Options.of(types.all(), OutcomeType::code, OutcomeType::labelled));
    }

    public List<Integer> evidenceRows() {
        return rows(ClaimRows.EVIDENCE);
    }

    public List<Integer> achievedRows() {
        return rows(ClaimRows.ACHIEVED);
    }

    private List<Integer> rows(String of) {
        return IntStream.rangeClosed(1, Math.min(ClaimRows.MOST, ClaimForm.rows(form, of, SPARE)))
                .boxed()
                .toList();
    }
}
